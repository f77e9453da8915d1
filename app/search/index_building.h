#pragma once

#include "base/result.h"
#include "sqlite/connection.h"

namespace vestitel::search {

/// Empties all tables of the index, and sets its FTS5 tables up to take many rows: the pieces that
/// are written stay apart until joinPieces(). Within a transaction.
[[nodiscard]] Result<void> beginBuilding(sqlite::Connection& connection);
/// Goes on with joining the pieces; false when each table is one piece. Within a transaction.
[[nodiscard]] Result<bool> joinPieces(sqlite::Connection& connection);
/// Sets the tables up for single posts. Within a transaction.
[[nodiscard]] Result<void> endBuilding(sqlite::Connection& connection);

} // namespace vestitel::search
