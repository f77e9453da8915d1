#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace vestitel::search {

class Collector;

/// Gives FTS5 on this connection the tokeniser "vestitel" (language/tokens.h) and the function by
/// which a Collector sees rows. Qt Sql offers neither, so this file speaks to SQLite itself.
[[nodiscard]] Result<void> registerExtension(sqlite3* database);

/// Hands every row that the expression finds to the collector. ErrorCode::Cancelled when the
/// connection was interrupted.
[[nodiscard]] Result<void> collect(sqlite3* database, const QString& expression,
                                   Collector& collector);

/// Keys of the posts that have a row which the expression finds, ascending, each once.
[[nodiscard]] Result<std::vector<qint64>> postsMatching(sqlite3* database,
                                                        const QString& expression);

} // namespace vestitel::search
