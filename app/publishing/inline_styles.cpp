#include "publishing/inline_styles.h"

#include <QHash>
#include <QRegularExpression>

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

/// By element, and by element and class where it has one of these.
const QHash<QString, QString>& styles() {
    static const QHash<QString, QString> kStyles = {
        {u"p"_s, u"margin:0 0 1em;line-height:1.6"_s},
        {u"p.source"_s, u"margin:0;line-height:1.6;font-style:italic"_s},
        {u"h2"_s, u"margin:1.4em 0 .5em;font-size:1.5em;line-height:1.25"_s},
        {u"h3"_s, u"margin:1.3em 0 .5em;font-size:1.25em;line-height:1.3"_s},
        {u"h4"_s, u"margin:1.2em 0 .4em;font-size:1.05em;line-height:1.35"_s},
        {u"ul"_s, u"margin:0 0 1em;padding-left:1.6em;line-height:1.6"_s},
        {u"ol"_s, u"margin:0 0 1em;padding-left:1.9em;line-height:1.6"_s},
        {u"li"_s, u"margin:.25em 0"_s},
        {u"a"_s, u"color:#0b4f8a;text-decoration:underline"_s},
        {u"blockquote"_s,
         u"margin:1.2em 0;padding:.2em 0 .2em 1.1em;border-left:4px solid #767676"_s},
        {u"aside"_s,
         u"margin:1.2em 0;padding:.9em 1.1em;border:1px solid #767676;background:#f3f6f9;"
         "color:#1a1a1a"_s},
        {u"figure"_s, u"margin:1.2em 0"_s},
        {u"figure.left"_s, u"float:left;max-width:45%;margin:.3em 1.3em .8em 0"_s},
        {u"figure.right"_s, u"float:right;max-width:45%;margin:.3em 0 .8em 1.3em"_s},
        {u"figure.gallery"_s,
         u"display:inline-block;vertical-align:top;max-width:31%;margin:0 1% 1em"_s},
        {u"img"_s, u"max-width:100%;height:auto;border:0"_s},
        {u"figcaption"_s, u"margin-top:.4em;font-size:.9em;line-height:1.4;color:#4a4a4a"_s},
        {u"table"_s, u"width:100%;margin:1.2em 0;border-collapse:collapse;line-height:1.4"_s},
        {u"caption"_s, u"padding:0 0 .5em;text-align:left;font-weight:bold"_s},
        {u"th"_s, u"padding:.45em .7em;border:1px solid #767676;background:#eef2f6;color:#1a1a1a;"
                  "text-align:left;vertical-align:top"_s},
        {u"td"_s, u"padding:.45em .7em;border:1px solid #767676;vertical-align:top"_s},
        {u"hr"_s, u"clear:both;margin:2em 0;border:0;border-top:1px solid #767676"_s},
    };
    return kStyles;
}

QString styleOf(const QString& tag, const QString& className) {
    const QString usual = styles().value(tag);
    return className.isEmpty() ? usual : styles().value(tag + u'.' + className, usual);
}

} // namespace

QString withInlineStyles(const QString& html) {
    static const QRegularExpression kTag(u"<([a-z][a-z0-9]*)((?: [a-z-]+(?:=\"[^\"]*\")?)*)>"_s);
    static const QRegularExpression kClass(u" class=\"([^\"]*)\""_s);
    QString styled;
    qsizetype done = 0;
    auto tags = kTag.globalMatch(html);
    while (tags.hasNext()) {
        const auto tag = tags.next();
        QString attributes = tag.captured(2);
        const QString style = styleOf(tag.captured(1), kClass.match(attributes).captured(1));
        attributes.remove(kClass);
        if (!style.isEmpty()) {
            attributes += u" style=\"%1\""_s.arg(style);
        }
        styled +=
            html.mid(done, tag.capturedStart() - done) + u'<' + tag.captured(1) + attributes + u'>';
        done = tag.capturedEnd();
    }
    return styled + html.mid(done);
}

} // namespace vestitel::publishing
