#pragma once

#include "archive/archive.h"
#include "archive/backup_list.h"

#include <QString>

namespace vestitel::archive {

enum class Thoroughness { Quick, Full };
/// SQLite's own check of the file, without a write; ErrorCode::DamagedData names what is wrong.
[[nodiscard]] Result<void> checkDatabase(sqlite::Connection& connection, Thoroughness how);

/// The whole database as one verified file at `path`, which holds the old or the new one, never
/// a part: VACUUM INTO a temporary name beside it, full check, fsync, rename.
[[nodiscard]] Result<void> copyDatabase(Archive& archive, const QString& path);

/// Removes what a killed process left half written in a folder; nothing refers to it.
void removeHalfWritten(const QString& folder);

/// A verified copy in backups/; its path. Media are not in it: they are files that do not change.
[[nodiscard]] Result<QString> backupDatabase(Archive& archive, BackupReason reason);

} // namespace vestitel::archive
