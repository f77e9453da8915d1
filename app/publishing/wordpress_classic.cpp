#include "publishing/wordpress_classic.h"

#include <QRegularExpression>

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

QString figureMarkup(const QRegularExpressionMatch& figure) {
    static const QRegularExpression kWidth(u" width=\"([0-9]+)\""_s);
    const QString side = figure.captured(u"class"_s);
    const bool isBeside = side == u"left" || side == u"right";
    const QString align = isBeside ? u"align"_s + side : u"alignnone"_s;
    QString image = figure.captured(u"image"_s);
    const QString width = kWidth.match(image).captured(1);
    const QString caption = figure.captured(u"caption"_s).trimmed();
    if (caption.isEmpty() || width.isEmpty()) {
        image.insert(QStringLiteral("<img").size(), u" class=\"%1\""_s.arg(align));
        return image;
    }
    return u"[caption align=\"%1\" width=\"%2\"]%3 %4[/caption]"_s.arg(align, width, image,
                                                                       caption);
}

} // namespace

QString classicMarkup(QString html) {
    static const QRegularExpression kFigure(
        u"<figure(?: class=\"(?<class>[a-z]+)\")?(?: lang=\"[^\"]*\")?>\\s*(?<image><img[^>]*>)\\s*"
        "(?:<figcaption[^>]*>(?<caption>.*?)</figcaption>\\s*)?</figure>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    html.replace(u'[', u"&#91;"_s);
    QString classic;
    qsizetype done = 0;
    auto figures = kFigure.globalMatch(html);
    while (figures.hasNext()) {
        const auto figure = figures.next();
        classic += html.mid(done, figure.capturedStart() - done) + figureMarkup(figure);
        done = figure.capturedEnd();
    }
    return classic + html.mid(done);
}

} // namespace vestitel::publishing
