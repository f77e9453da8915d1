#pragma once

#include "editorial/replace_in_posts.h"

#include <QAbstractItemModel>

#include <vector>

namespace vestitel::replace_dialog {

/// What would change, by post, each passage with a box: it is changed, or left as it is. A post's
/// own box is that of all its passages.
class ChangesModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Before, After, kColumns };
    /// Of a passage: a QList<QPoint>, x the begin and y the end of what is to be marked.
    static constexpr int kMarksRole = Qt::UserRole + 1;

    explicit ChangesModel(QObject* parent = nullptr);

    /// All of them chosen. Those of a post stand together.
    void setChanges(std::vector<editorial::EditionChange> changes);
    [[nodiscard]] std::vector<editorial::EditionChange> chosen() const;
    void setAllChosen(bool chosen);

    struct Count {
        qsizetype places = 0;
        qsizetype posts = 0;
    };
    [[nodiscard]] Count all() const;
    [[nodiscard]] Count chosenCount() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void chosenChanged();

private:
    struct Passage {
        std::size_t change; ///< In m_changes.
        std::size_t number; ///< Of its passages.
        bool chosen = true;
    };
    struct PostChanges {
        QString title;
        qsizetype places = 0;
        std::vector<Passage> passages;
    };

    [[nodiscard]] const editorial::PassageChange& changeOf(const Passage& passage) const;
    [[nodiscard]] QVariant postData(const PostChanges& post, int column, int role) const;
    [[nodiscard]] QVariant passageData(const Passage& passage, int column, int role) const;

    std::vector<editorial::EditionChange> m_changes;
    std::vector<PostChanges> m_posts;
};

} // namespace vestitel::replace_dialog
