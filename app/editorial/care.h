#pragma once

#include "archive/backup.h"
#include "archive/backup_list.h"
#include "archive/salvage.h"
#include "editorial/newsroom.h"

#include <QStringList>

namespace vestitel::editorial {

/// Everything that can disagree in an archive: database, media, references, the search index with
/// the texts, and where the archive lies. Writes nothing.
[[nodiscard]] Result<std::vector<archive::Finding>> verify(Newsroom& newsroom);

struct RepairReport {
    QString backup; ///< Made before; empty when there was nothing to mend.
    std::vector<archive::Finding> mended;
    std::vector<archive::Finding> left; ///< As verify() finds them afterwards.
};
/// Mends what can be made anew from the rest of the archive or from its backups, after a backup. A
/// damaged database is refused and stays as it is (ErrorCode::DamagedData).
[[nodiscard]] Result<RepairReport> repair(Newsroom& newsroom);

/// What can be read of a damaged archive, as a new one in `to`, a new or empty folder. The damaged
/// one is only read. A failure leaves nothing behind.
[[nodiscard]] Result<archive::SalvageReport>
salvageArchive(const QString& damaged, const QString& to, const Environment& environment);

/// A translated sentence for each kind of which something could not be read.
[[nodiscard]] QStringList lossesOf(const archive::SalvageReport& report);

/// Drops what is in the trash for longer than the setting, in the index too, and unreferenced
/// media.
[[nodiscard]] Result<archive::CompactReport> compact(Newsroom& newsroom);

/// A backup of everything before a change of this many posts, if it is many and anything changed
/// since the last; an error when none could be made, so that the change does not begin.
[[nodiscard]] Result<void> backupBeforeBulkChange(Newsroom& newsroom, qsizetype posts);

/// The copies of an archive that is not open, of both places, newest first.
[[nodiscard]] std::vector<archive::BackupFile> backupsOfClosed(const QString& folder);
/// What one holds; an error when it cannot be restored. It is checked as a whole.
[[nodiscard]] Result<archive::BackupContents> inspectBackup(const QString& path,
                                                            const Environment& environment);

/// A backup into a new or empty folder, verified.
[[nodiscard]] Result<void> restoreBackup(const QString& backup, const QString& to,
                                         const Environment& environment);

} // namespace vestitel::editorial
