#pragma once

#include "base/result.h"
#include "sqlite/connection.h"

#include <QString>

namespace vestitel::archive {

/// The folder outside the archive that holds further copies of it (its `backups/` and `media/`, as
/// in the archive): a folder of its own in the one that the settings name. Empty: none is set.
[[nodiscard]] Result<QString> secondPlace(sqlite::Connection& connection,
                                          const QString& archiveFolder);

} // namespace vestitel::archive
