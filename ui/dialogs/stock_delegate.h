#pragma once

#include <QStyledItemDelegate>

namespace vestitel::dialogs {

/// A row of two lines: the name (Qt::DisplayRole), and a quiet note under it.
class StockDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kNoteRole = Qt::UserRole + 1;
    static constexpr int kRemovedRole = Qt::UserRole + 3; ///< Its name is quiet too.

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

} // namespace vestitel::dialogs
