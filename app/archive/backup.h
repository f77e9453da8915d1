#pragma once

#include "archive/archive.h"
#include "base/cancellation.h"

#include <vector>

namespace vestitel::archive {

struct BackupReport {
    QString folder{}; ///< The backup itself, an archive folder of its own.
    qsizetype mediaCopied = 0;
    qsizetype mediaKept = 0;    ///< There already, of the right size.
    qsizetype mediaDamaged = 0; ///< Missing or harmed in the archive itself, so not copied.
};

/// A complete, verified copy at `to` (VACUUM INTO a temporary name, integrity check, fsync,
/// rename; new media are checked against their hashes, those that are there already are kept).
/// `to` may hold an earlier backup of this archive; media go first, so that it is whole at any
/// moment. Refuses a folder with anything else, and one inside the archive.
[[nodiscard]] Result<BackupReport> backup(Archive& archive, const QString& to,
                                          const Progress& progress,
                                          const Cancellation& cancellation);

/// A backup (a folder, or a file of a backups/ folder) into a new or empty folder, verified; the
/// backup is only read. The database gets its name last, so what a killed restore leaves is no
/// archive, and the same restore may be begun again. Media that the backup lacks do not keep the
/// texts from coming back: verify() names them afterwards. A failure leaves nothing behind.
[[nodiscard]] Result<void> restore(const QString& backup, const QString& to,
                                   const OpenOptions& options);

struct Finding {
    QString what;   ///< A translated sentence.
    QString detail; ///< For the log.
    /// The database's own structure is damaged; then nothing else in it was looked at, since a walk
    /// over damaged rows may never end.
    bool isDamage = false;
};

/// Database (integrity, foreign keys), media against hashes and files against rows, bodies,
/// references, tallies, and the place where the archive lies (archive/place_risk.h).
/// Empty: all is well.
[[nodiscard]] Result<std::vector<Finding>> verify(Archive& archive);

struct CompactReport {
    qsizetype posts = 0;
    qsizetype revisions = 0; ///< Earlier texts, thinned by their age (archive/revision_thinning.h).
    qsizetype media = 0;
    qint64 bytes = 0; ///< Freed on the disk.
};

/// Erases posts, templates and snippets that are deleted for longer than the setting, then
/// unreferenced media (the editor must hold no text that is not in the journal), then VACUUMs.
/// A backup comes first, if anything changed since the last.
[[nodiscard]] Result<CompactReport> compact(Archive& archive);

} // namespace vestitel::archive
