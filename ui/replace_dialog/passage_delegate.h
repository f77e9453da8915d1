#pragma once

#include <QStyledItemDelegate>

namespace vestitel::replace_dialog {

/// A line with its matches marked; everything else as the style draws it.
class PassageDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace vestitel::replace_dialog
