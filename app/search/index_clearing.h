#pragma once

#include "sqlite/transaction.h"

namespace vestitel::search {

/// Empties the index, to be filled anew from the posts in the same transaction.
[[nodiscard]] Result<void> clearIndex(sqlite::Transaction& transaction);

} // namespace vestitel::search
