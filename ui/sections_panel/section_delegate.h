#pragma once

#include <QStyledItemDelegate>

namespace vestitel::sections_panel {

/// A section's name and, quieter at the right, its count; a heading before a group.
class SectionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace vestitel::sections_panel
