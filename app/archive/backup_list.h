#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vestitel::archive {

struct OpenOptions;

/// Why a copy of the database was made.
enum class BackupReason { Regular, BeforeVersion, BeforeRestore, BeforeBulkChange, BeforeRepair };

/// A copy of an archive's database, by its file's name alone: nothing was opened. The media that
/// belong to it lie in "../media".
struct BackupFile {
    enum class Place { InArchive, SecondPlace };

    QString path;
    Place place = Place::InArchive;
    /// Grows with each copy of an archive, whatever the clock says: the order of copies.
    qint64 counter = 0;
    QDateTime time; ///< By the clock of then, UTC.
    BackupReason reason = BackupReason::Regular;
    qint64 bytes = 0;

    friend bool operator==(const BackupFile&, const BackupFile&) = default;
};

/// "2026-01-25T123207Z-000042-before-bulk-change.sqlite".
[[nodiscard]] QString backupFileName(const QDateTime& time, qint64 counter, BackupReason reason);

/// The copies in a folder, newest (by counter) first. Files with other names are none.
[[nodiscard]] std::vector<BackupFile> backupsIn(const QString& folder, BackupFile::Place place);

/// Where an archive keeps copies besides its own folder, as its settings say; empty: nowhere. Reads
/// the database as it lies there, so it must not be open in this process; a damaged one may give
/// nothing.
[[nodiscard]] QString secondPlaceOfClosed(const QString& archiveFolder);

/// All copies of an archive that is not open, of both places, newest first; one that lies in both
/// is there twice.
[[nodiscard]] std::vector<BackupFile> backupsOfClosed(const QString& archiveFolder);

/// What a copy holds.
struct BackupContents {
    qint64 posts = 0; ///< Without those in the trash.
    qint64 media = 0;
};

/// Opens a copy, which must not be open anywhere, without a write, and checks it in full:
/// ErrorCode::DamagedData, Unsupported or NewerVersion when it cannot be restored.
[[nodiscard]] Result<BackupContents> inspectBackup(const QString& path, const OpenOptions& options);

/// The newest copy that passes inspectBackup().
[[nodiscard]] std::optional<BackupFile> newestGoodBackup(const QString& archiveFolder,
                                                         const OpenOptions& options);

/// Of copies that are newest first, those to remove: kept are the last four, and the last copy of
/// each of the last 12 days, then of 10 weeks, then of 9 months that have one. Times only tell days
/// apart; the present one is not asked, so a clock that is wrong cannot remove them all.
[[nodiscard]] std::vector<BackupFile> superfluous(const std::vector<BackupFile>& newestFirst);

} // namespace vestitel::archive
