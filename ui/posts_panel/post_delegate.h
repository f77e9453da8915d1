#pragma once

#include "models/posts_model.h"

#include <QStyledItemDelegate>

namespace vestitel::models {
class Thumbnails;
}

namespace vestitel::posts_panel {

/// Paints one post: its picture, its title (two lines), the title in the other language, in a
/// search what was found, then its date and the state of each edition. All rows are of one height,
/// so that a list of thousands needs no row to be read before it is seen.
class PostDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PostDelegate(const models::PostsModel& model, models::Thumbnails& thumbnails,
                 QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option) const;
    void paintPicture(QPainter* painter, const QRect& place, const models::PostEntry* entry) const;
    void paintEntry(QPainter* painter, const QStyleOptionViewItem& option, const QRect& place,
                    const models::PostEntry& entry) const;

    const models::PostsModel& m_model;
    models::Thumbnails& m_thumbnails;
};

} // namespace vestitel::posts_panel
