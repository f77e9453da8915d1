#pragma once

#include "archive/post_table.h"

// The table's posts in an order. Only for the sources of this folder.
namespace vestitel::archive {

/// Every post in one order, kept while single posts change. Ties are broken as in the newest first
/// (PostList), so that an order is one and the same everywhere.
class PostOrder final {
public:
    using Place = PostTable::Place;

    PostOrder(Archive& archive, const PostTable& table, PostSort sort)
        : m_archive(&archive), m_table(&table), m_sort(sort) {}

    /// After the table was brought up.
    [[nodiscard]] Result<const std::vector<Place>*> places();

private:
    [[nodiscard]] bool isBefore(Place a, Place b) const;
    [[nodiscard]] Result<void> readTitles(qint64 after, qint64 upTo);
    [[nodiscard]] Result<void> sortAll();
    [[nodiscard]] Result<void> move(const std::vector<Place>& changed);

    Archive* m_archive;
    const PostTable* m_table;
    PostSort m_sort;
    quint64 m_version = 0;
    std::vector<Place> m_places;
    std::vector<QString> m_titles; ///< By place, folded; only for PostSort::Title.
};

/// What a title is sorted by: without regard to case, quotes and other signs at its beginning.
[[nodiscard]] QString sortKeyOf(const QString& title);

} // namespace vestitel::archive
