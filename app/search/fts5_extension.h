#pragma once

#include "base/result.h"
#include "search/match_expression.h"

#include <QString>

#include <limits>
#include <vector>

struct sqlite3;

namespace vestitel::search {

class Collector;

/// Gives FTS5 on this connection the tokeniser "vestitel" (language/tokens.h) and the function by
/// which a Collector sees rows. Qt Sql offers neither, so this file speaks to SQLite itself.
[[nodiscard]] Result<void> registerExtension(sqlite3* database);

/// Rows from `first` on and before `end`.
struct RowSpan {
    qint64 first = 0;
    qint64 end = std::numeric_limits<qint64>::max();
};

/// Hands the rows that the expression finds to the collector, the newest first, until it is full.
/// ErrorCode::Cancelled when the connection was interrupted.
[[nodiscard]] Result<void> collect(sqlite3* database, Target target,
                                   const MatchExpression& expression, const RowSpan& rows,
                                   Collector& collector);

/// Keys of the posts that have a row which the expression finds, ascending, each once; none for an
/// empty expression.
[[nodiscard]] Result<std::vector<qint64>>
postsMatching(sqlite3* database, Target target, const QString& expression, const RowSpan& rows);
/// Keys of all posts that have one of the rows.
[[nodiscard]] Result<std::vector<qint64>> postsIn(sqlite3* database, const RowSpan& rows);

} // namespace vestitel::search
