#pragma once

#include "archive/post_list.h"
#include "base/result.h"
#include "models/page_cache.h"
#include "search/index.h"

#include <QAbstractListModel>
#include <QFuture>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace vestitel::editorial {
class Newsroom;
class NewsroomThread;
} // namespace vestitel::editorial

namespace vestitel::models {

/// One line of the list: a post, and in a search what was found in it.
struct PostEntry {
    archive::PostRow row;
    std::optional<search::Hit> hit;
};

/// Rows that follow one another.
struct RowRange {
    int first = 0;
    int last = 0; ///< inclusive
};

/// What a query finds.
struct PostSearch {
    QString query;
    archive::PostFilter
        within{}; ///< As far as a search can be narrowed (editorial/search_scope.h).
    search::Order order = search::Order::Best;
};

/// What the list shows: the posts of a filter, or what a query finds.
using PostSource = std::variant<archive::PostFilter, PostSearch>;

/// Posts by pages of 64 that are read on the archive's thread when a row of them is asked for; the
/// pages used last are kept, never all. A row whose page has not arrived has no entry yet. Answers
/// to what is no longer asked are dropped. The rows stay as they were until a new source's first
/// page is here, so nothing blinks while one types.
class PostsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kPageRows = 64;
    static constexpr int kPagesKept = 24;

    /// `languages`: the primary one first.
    PostsModel(editorial::NewsroomThread& newsroom, std::vector<domain::Language> languages,
               QObject* parent = nullptr);

    void show(const PostSource& source, archive::PostSort sort = archive::PostSort::Newest);
    /// Reads again what is on the screen; the rest follows when it is scrolled to.
    void refresh();

    [[nodiscard]] const PostSource& source() const { return m_source; }
    [[nodiscard]] archive::PostSort sort() const { return m_sort; }
    [[nodiscard]] bool isSearch() const { return std::holds_alternative<PostSearch>(m_source); }
    [[nodiscard]] const std::vector<domain::Language>& languages() const { return m_languages; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Null until the row's page is here (and asks for it).
    [[nodiscard]] const PostEntry* entryAt(int row) const;
    /// The same without asking for it.
    [[nodiscard]] const PostEntry* loadedEntryAt(int row) const;
    /// The posts of some rows, also of those whose pages are not here: read on the archive's
    /// thread, in the order of the list.
    [[nodiscard]] QFuture<Result<std::vector<PostId>>> idsOf(const std::vector<RowRange>& ranges);
    /// What the query of the search that is shown was read as; empty for a filter.
    [[nodiscard]] const search::Query& understood() const { return m_understood; }
    /// What of it stands nowhere, in sentences.
    [[nodiscard]] const QStringList& notices() const { return m_notices; }
    /// The row of a post among the pages that are here.
    [[nodiscard]] std::optional<int> loadedRowOf(const PostId& id) const;
    [[nodiscard]] std::size_t pagesHeld() const { return m_pages.size(); }

signals:
    /// The rows are those of a source that was asked for by show().
    void shown(qint64 total, std::chrono::microseconds elapsed);
    /// The rows were read again.
    void refreshed();
    void failed(const vestitel::Error& error);

private:
    using Page = std::vector<PostEntry>;
    struct Answer {
        std::map<int, Page> pages;
        qint64 total = 0;
        std::chrono::microseconds elapsed{0};
        search::Query understood;
        QStringList notices;
    };
    enum class Purpose { Show, Refresh, Scroll };

    static Result<Answer> read(editorial::Newsroom& newsroom, const PostSource& source,
                               archive::PostSort sort, const std::vector<int>& pages);
    void request(const std::vector<int>& pages, Purpose purpose) const;
    void receive(const Result<Answer>& answer, const std::vector<int>& pages, Purpose purpose);
    [[nodiscard]] QString accessibleText(const PostEntry& entry) const;

    editorial::NewsroomThread& m_newsroom;
    std::vector<domain::Language> m_languages;
    PostSource m_source;
    archive::PostSort m_sort = archive::PostSort::Newest; ///< Of a filter's posts.
    int m_total = 0;
    search::Query m_understood;
    QStringList m_notices;
    quint64 m_generation = 0;
    // What is read when data() is asked for is not the model's value but a part of it that is here.
    mutable PageCache<Page> m_pages{kPagesKept};
    mutable std::set<int> m_requested;
};

} // namespace vestitel::models
