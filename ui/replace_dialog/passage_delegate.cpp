#include "replace_dialog/passage_delegate.h"

#include "replace_dialog/changes_model.h"
#include "style/appearance.h"
#include "style/tokens.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace vestitel::replace_dialog {

namespace {

QList<QTextLayout::FormatRange> formatsOf(const QList<QPoint>& marks, qsizetype length,
                                          int column) {
    const style::Colours& colours = style::currentColours();
    QList<QTextLayout::FormatRange> formats;
    for (const QPoint& mark : marks) {
        if (mark.y() > length) {
            break; // the rest is cut off
        }
        QTextLayout::FormatRange range;
        range.start = mark.x();
        range.length = mark.y() - mark.x();
        if (column == ChangesModel::Before) {
            range.format.setBackground(colours.mark);
        } else {
            range.format.setForeground(colours.accent);
            range.format.setFontUnderline(true);
        }
        formats.append(range);
    }
    return formats;
}

} // namespace

void PassageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const QVariant marks = index.data(ChangesModel::kMarksRole);
    if (!marks.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString whole = std::exchange(item.text, QString());
    const QWidget* const widget = option.widget;
    const QStyle* const style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    item.text = whole;
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &item, widget)
                            .adjusted(style::kSpace4, 0, -style::kSpace4, 0);
    const QString text = item.fontMetrics.elidedText(whole, Qt::ElideRight, place.width());
    // The sign of what was cut is no part of the text.
    const qsizetype kept = text == whole ? text.size() : text.size() - 1;
    QTextLayout layout(text, item.font);
    layout.setFormats(formatsOf(marks.value<QList<QPoint>>(), kept, index.column()));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    painter->save();
    painter->setPen(style::currentColours().text);
    layout.draw(painter, QPointF(place.x(), place.center().y() - line.height() / 2));
    painter->restore();
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& /*index*/) const {
    return {style::kSpace24, option.fontMetrics.height() + style::kSpace8};
}

} // namespace vestitel::replace_dialog
