#pragma once

#include "archive/archive.h"

namespace vestitel::archive {

/// Removes earlier texts by their age: all of the last 30 days stay, then the last that was saved
/// on each day up to a year, then in each month. The newest revision of an edition always stays,
/// and none that a clock dated in the future goes. How many went. Within a transaction.
[[nodiscard]] Result<qsizetype> thinRevisions(Archive& archive);

} // namespace vestitel::archive
