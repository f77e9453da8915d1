#include "app/html/markup_generator.h"

#include <QStringList>

namespace vestitel::test {

namespace {

const QStringList& safeElements() {
    static const QStringList kNames =
        QStringLiteral("p p p div h1 h2 h3 h4 h6 ul ol li li li blockquote figure figcaption hr "
                       "aside br br a a strong b em i span abbr sub sup pre section dl dt dd font "
                       "center custom-tag u nobr form label img main")
            .split(u' ');
    return kNames;
}

const QStringList& otherElements() {
    static const QStringList kNames =
        QStringLiteral("table table tr tr td td th caption thead tbody tfoot colgroup col script "
                       "style svg math mtext mglyph malignmark foreignObject desc title template "
                       "noscript select option textarea iframe button object xmp plaintext head "
                       "html body frameset input annotation-xml listing")
            .split(u' ');
    return kNames;
}

const QStringList& values() {
    static const QStringList kValues = {
        QStringLiteral("https://example.bg/a?b=1&amp;c=2"),
        QStringLiteral("javascript:alert(1)"),
        QStringLiteral("jav&#x09;ascript:alert(1)"),
        QStringLiteral("post:6f1c0000-0000-4000-8000-000000000001"),
        QStringLiteral("media:"
                       "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
        QStringLiteral("mailto:a@example.bg"),
        QStringLiteral("bg"),
        QStringLiteral("left"),
        QStringLiteral("note"),
        QStringLiteral("gallery"),
        QStringLiteral("source"),
        QStringLiteral("video"),
        QStringLiteral("abc1"),
        QStringLiteral("7"),
        QStringLiteral("a&quot;><script>x</script>"),
        QStringLiteral("--><img src=x onerror=alert(1)>"),
        QStringLiteral("font-weight:bold;font-style:italic"),
        QStringLiteral("font-weight:normal"),
        QString(),
    };
    return kValues;
}

} // namespace

QString MarkupGenerator::element() {
    const bool safe = m_kind == Kind::WithoutDropped || below(3) > 0;
    const QStringList& names = safe ? safeElements() : otherElements();
    return names[below(int(names.size()))];
}

QString MarkupGenerator::attributes() {
    static const QStringList kNames =
        QStringLiteral("href src lang title class alt data-block start type colspan rowspan scope "
                       "style onclick id xlink:href")
            .split(u' ');
    QString text;
    for (int i = below(4); i > 0; --i) {
        text += u' ' + kNames[below(int(kNames.size()))];
        const QString value = values()[below(int(values().size()))];
        text += QStringLiteral("=\"") + value + u'"';
    }
    return text;
}

QString MarkupGenerator::next() {
    m_words = 0;
    QString markup;
    QStringList open;
    for (int i = 5 + below(80); i > 0; --i) {
        switch (below(9)) {
        case 0:
        case 1:
        case 2:
            markup += QStringLiteral("t%1 ").arg(++m_words);
            break;
        case 3:
        case 4:
        case 5: {
            const QString name = element();
            markup += u'<' + name + attributes() + u'>';
            open += name;
            break;
        }
        case 6:
            markup += QStringLiteral("</") + (open.isEmpty() ? element() : open.takeLast()) + u'>';
            break;
        case 7:
            markup += QStringLiteral("</") + element() + u'>';
            break;
        default: {
            static const QStringList kPieces = {
                QStringLiteral("&nbsp;"),
                QStringLiteral(" \n\t "),
                QStringLiteral("&amp;lt;"),
                QStringLiteral("&lt;b&gt;"),
                QStringLiteral(" < "),
                QStringLiteral("<br>"),
                QStringLiteral("<br><br>"),
                QStringLiteral("<!-- x -->"),
                QStringLiteral("<![CDATA[x"),
                QStringLiteral("<!--x>"),
                QStringLiteral("--!>"),
                QStringLiteral("<?x>"),
                QStringLiteral("<p "),
                QStringLiteral("&#0;&#1;"),
                QString(QChar(0)),
                QString(QChar(0xD800)),
                QString(QChar(0xFFFE)),
                QStringLiteral("</p/ x>"),
                QStringLiteral("<a href='"),
            };
            const int count = m_kind == Kind::Anything ? int(kPieces.size()) : 8;
            markup += kPieces[below(count)];
            break;
        }
        }
    }
    return markup;
}

} // namespace vestitel::test
