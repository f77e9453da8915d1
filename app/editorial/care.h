#pragma once

#include "archive/backup.h"
#include "editorial/newsroom.h"

namespace vestitel::editorial {

/// Everything that can disagree in an archive: database, media, references, and the search index.
[[nodiscard]] Result<std::vector<archive::Finding>> verify(Newsroom& newsroom);

/// Drops what is in the trash for longer than the setting, in the index too, and unreferenced
/// media.
[[nodiscard]] Result<archive::CompactReport> compact(Newsroom& newsroom);

/// A backup into a new or empty folder, verified.
[[nodiscard]] Result<void> restoreBackup(const QString& backup, const QString& to,
                                         const Environment& environment);

} // namespace vestitel::editorial
