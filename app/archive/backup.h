#pragma once

#include "archive/archive.h"
#include "base/cancellation.h"

namespace vestitel::archive {

struct BackupReport {
    QString folder;           ///< The backup itself, an archive folder of its own.
    qsizetype mediaCopied = 0;
    qsizetype mediaKept = 0;
};

/// A complete, verified copy at `to` (VACUUM INTO a temporary name, integrity check, fsync,
/// rename; media that are there already are kept). `to` may hold an earlier backup of this archive.
[[nodiscard]] Result<BackupReport> backup(Archive& archive, const QString& to, const Progress& progress, const Cancellation& cancellation);

/// A backup into a new or empty folder, verified; the backup is only read.
[[nodiscard]] Result<void> restore(const QString& backup, const QString& to, const OpenOptions& options);

struct Finding { QString what; /* translated sentence */ QString detail; };
/// Database (integrity, foreign keys), media against hashes, references. Empty: all is well.
[[nodiscard]] Result<std::vector<Finding>> verify(Archive& archive);

struct CompactReport { qsizetype posts = 0; qsizetype media = 0; qint64 bytes = 0; };
/// Erases posts that are in the trash for longer than the setting, then unreferenced media, then VACUUMs.
[[nodiscard]] Result<CompactReport> compact(Archive& archive);

} // namespace vestitel::archive
