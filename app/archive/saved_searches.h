#pragma once

#include "archive/archive.h"

#include <QStringList>

namespace vestitel::archive {

/// The searches that people keep: queries as they are typed, in the order of keeping.
[[nodiscard]] Result<QStringList> savedSearches(Archive& archive);
/// Keeps a query, as the last one; one that is kept already stays where it is. In a transaction of
/// its own. A query of nothing but white space is refused (ErrorCode::InvalidArgument).
[[nodiscard]] Result<void> keepSearch(Archive& archive, const QString& query);
/// One that is not kept is no error.
[[nodiscard]] Result<void> forgetSearch(Archive& archive, const QString& query);

} // namespace vestitel::archive
