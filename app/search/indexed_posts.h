#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "sqlite/connection.h"

#include <vector>

namespace vestitel::search {

/// Every post that has a document in the index, by its id.
[[nodiscard]] Result<std::vector<PostId>> indexedPosts(sqlite::Connection& connection);

/// How many rows the connection has changed in its life: whether an update found all as it was is
/// told by it.
[[nodiscard]] qint64 rowsChangedSoFar(sqlite::Connection& connection);

} // namespace vestitel::search
