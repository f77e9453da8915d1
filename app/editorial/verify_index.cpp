#include "editorial/verify_index.h"

#include "archive/post_list.h"
#include "editorial/indexing.h"
#include "search/indexed_posts.h"
#include "sqlite/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <set>

namespace vestitel::editorial {

namespace {

archive::Finding disagreement(const QString& detail) {
    return {QCoreApplication::translate("vestitel::editorial",
                                        "The search index does not agree with the texts; some "
                                        "posts may not be found. The texts themselves are whole."),
            detail};
}

/// What bringing the index up to the posts would write, were it not rolled back.
Result<qint64> staleDocuments(Newsroom& newsroom, const std::vector<PostId>& ids) {
    sqlite::Connection& connection = newsroom.archive().connection();
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(connection));
    archive::PostStore posts(newsroom.archive());
    qint64 stale = 0;
    for (const PostId& id : ids) {
        const auto post = posts.post(id);
        if (!post) {
            continue; // The archive's own check names it.
        }
        const qint64 before = search::rowsChangedSoFar(connection);
        const auto indexed = indexPost(newsroom, transaction, *post);
        if (!indexed || search::rowsChangedSoFar(connection) != before) {
            ++stale;
        }
    }
    return stale;
}

Result<std::vector<PostId>> allPosts(Newsroom& newsroom) {
    archive::PostList list(newsroom.archive());
    constexpr qint64 kAll = std::numeric_limits<qint64>::max();
    VESTITEL_TRY(auto ids, list.ids({}, 0, kAll));
    VESTITEL_TRY(const auto trashed, list.ids({.trash = true}, 0, kAll));
    ids.insert(ids.end(), trashed.begin(), trashed.end());
    return ids;
}

} // namespace

Result<std::vector<archive::Finding>> verifyIndex(Newsroom& newsroom) {
    std::vector<archive::Finding> findings;
    VESTITEL_TRY(const auto itself, newsroom.index().verify());
    for (const QString& detail : itself) {
        findings.push_back(disagreement(detail));
    }
    if (!findings.empty()) {
        return findings; // More of the same would say nothing new.
    }
    // A search brings words up to date that another version of the program left.
    VESTITEL_CHECK(newsroom.index().search({.query = QStringLiteral("вестител")}));
    VESTITEL_TRY(const auto ids, allPosts(newsroom));
    VESTITEL_TRY(const qint64 stale, staleDocuments(newsroom, ids));
    if (stale > 0) {
        findings.push_back(
            disagreement(QStringLiteral("%1 posts are indexed otherwise").arg(stale)));
    }
    const std::set<PostId> known(ids.begin(), ids.end());
    VESTITEL_TRY(const auto indexed, search::indexedPosts(newsroom.archive().connection()));
    const auto strangers = std::count_if(indexed.begin(), indexed.end(),
                                         [&](const PostId& id) { return !known.contains(id); });
    if (strangers > 0) {
        findings.push_back(
            disagreement(QStringLiteral("%1 indexed posts are not stored").arg(strangers)));
    }
    return findings;
}

} // namespace vestitel::editorial
