#include "dialogs/stock_delegate.h"

#include "style/appearance.h"
#include "style/tokens.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace vestitel::dialogs {

namespace {

QRect inner(const QStyleOptionViewItem& option) {
    return option.rect.adjusted(style::kSpace8, style::kSpace4, -style::kSpace8, -style::kSpace4);
}

} // namespace

void StockDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = std::exchange(row.text, QString());
    const QStyle* const style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const style::Colours& colours = style::currentColours();
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QRect place = inner(option);
    const int line = row.fontMetrics.height();
    painter->save();
    QFont bold = row.font;
    bold.setBold(selected);
    painter->setFont(bold);
    painter->setPen(index.data(kRemovedRole).toBool() ? colours.quietText : colours.text);
    const QRect first(place.left(), place.top(), place.width(), line);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(name, Qt::ElideRight, first.width()));
    painter->setFont(row.font);
    painter->setPen(colours.quietText);
    const QRect second(place.left(), place.top() + line, place.width(), place.height() - line);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(kNoteRole).toString());
    painter->restore();
}

QSize StockDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const int width = row.widget ? row.widget->width() - 2 * style::kSpace16 : 200;
    const QString note = index.data(kNoteRole).toString();
    const int below = note.isEmpty() ? 0
                                     : row.fontMetrics
                                           .boundingRect(QRect(0, 0, std::max(width, 100), 1000),
                                                         Qt::AlignLeft | Qt::TextWordWrap, note)
                                           .height();
    return {100, row.fontMetrics.height() + below + 2 * style::kSpace4 + 2};
}

void StockDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    QRect place = option.rect;
    place.setHeight(std::max(editor->sizeHint().height(), option.fontMetrics.height() + 8));
    editor->setGeometry(place);
}

} // namespace vestitel::dialogs
