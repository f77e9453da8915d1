#include "search/indexed_posts.h"

#include "sqlite/statement.h"

#include <sqlite3.h>

namespace vestitel::search {

Result<std::vector<PostId>> indexedPosts(sqlite::Connection& connection) {
    VESTITEL_TRY(auto rows, connection.query(QStringLiteral(
                                "SELECT DISTINCT post FROM search_document ORDER BY post")));
    std::vector<PostId> posts;
    while (true) {
        VESTITEL_TRY(const bool found, rows.step());
        if (!found) {
            return posts;
        }
        if (auto post = PostId::fromString(rows.text(0))) {
            posts.push_back(std::move(*post));
        }
    }
}

qint64 rowsChangedSoFar(sqlite::Connection& connection) {
    return sqlite3_total_changes64(connection.handle());
}

} // namespace vestitel::search
