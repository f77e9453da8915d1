#include "posts_panel/marked_text.h"

#include "style/appearance.h"

#include <QPainter>
#include <QTextOption>

namespace vestitel::posts_panel {

namespace {

const QLatin1String kOpen("<mark>");
const QLatin1String kClose("</mark>");

struct Entity {
    QLatin1String name;
    QChar character;
};
const Entity kEntities[] = {
    {QLatin1String("&amp;"), u'&'},   {QLatin1String("&lt;"), u'<'},
    {QLatin1String("&gt;"), u'>'},    {QLatin1String("&quot;"), u'"'},
    {QLatin1String("&#39;"), u'\''},  {QLatin1String("&#039;"), u'\''},
    {QLatin1String("&apos;"), u'\''}, {QLatin1String("&nbsp;"), QChar(0xa0)}};

} // namespace

MarkedText fromMarkup(const QString& html) {
    MarkedText result;
    result.text.reserve(html.size());
    qsizetype start = 0;
    for (qsizetype i = 0; i < html.size();) {
        const QStringView rest = QStringView(html).mid(i);
        if (rest.startsWith(kOpen)) {
            start = result.text.size();
            i += kOpen.size();
            continue;
        }
        if (rest.startsWith(kClose)) {
            result.marks.push_back({start, result.text.size() - start});
            i += kClose.size();
            continue;
        }
        bool wasEntity = false;
        if (rest.front() == u'&') {
            for (const Entity& entity : kEntities) {
                if (rest.startsWith(entity.name)) {
                    result.text += entity.character;
                    i += entity.name.size();
                    wasEntity = true;
                    break;
                }
            }
        }
        if (!wasEntity) {
            result.text += rest.front();
            ++i;
        }
    }
    return result;
}

int drawMarked(QPainter* painter, const QRect& place, const MarkedText& text,
               const TextLook& look) {
    QString flat = text.text;
    flat.replace(u'\n', u' ');
    QTextLayout layout(flat, look.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const MarkedText::Range& mark : text.marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(mark.length);
        range.format.setBackground(look.mark);
        range.format.setForeground(style::currentColours().text); // quiet text is too faint on it
        formats.append(range);
    }
    layout.setFormats(formats);

    const QFontMetrics metrics(look.font);
    int height = 0;
    painter->setPen(look.colour);
    layout.beginLayout();
    for (int number = 0; number < look.lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(place.width());
        const bool last = number == look.lines - 1;
        if (last && line.textStart() + line.textLength() < flat.size()) {
            const int from = line.textStart();
            MarkedText rest;
            rest.text = metrics.elidedText(flat.mid(from), Qt::ElideRight, place.width());
            QTextLayout tail(rest.text, look.font);
            for (QTextLayout::FormatRange& range : formats) {
                range.start -= from;
            }
            formats.removeIf([&rest](const QTextLayout::FormatRange& range) {
                return range.start < 0 || range.start + range.length > rest.text.size();
            });
            tail.setFormats(formats);
            tail.beginLayout();
            QTextLine tailLine = tail.createLine();
            tailLine.setNumColumns(static_cast<int>(rest.text.size()));
            tailLine.setPosition(QPointF(0, 0));
            tail.endLayout();
            tail.draw(painter, QPointF(place.x(), place.y() + height));
            height += metrics.height();
            layout.endLayout();
            return height;
        }
        line.setPosition(QPointF(0, 0));
        line.draw(painter, QPointF(place.x(), place.y() + height));
        height += metrics.height();
    }
    layout.endLayout();
    return height;
}

} // namespace vestitel::posts_panel
