#pragma once

#include "archive/archive.h"
#include "archive/database_backup.h"

namespace vestitel::archive {

// What an archive must pass before a byte of it is written. Only for the sources of this folder.

/// The migrations that the options choose, or the program's own.
[[nodiscard]] Result<std::vector<sqlite::Migration>> schemaOf(const OpenOptions& options);

/// Whether the database is ours, not newer than the migrations, has every table that its version
/// has, and is whole. Writes nothing.
[[nodiscard]] Result<void> acceptDatabase(sqlite::Connection& connection,
                                          const OpenOptions& options,
                                          const std::vector<sqlite::Migration>& migrations,
                                          Thoroughness how);

/// Whether the archive's database would still be whole once SQLite has rolled back a journal that a
/// crash left beside it: tried on a copy, since the first read of the file itself would do it.
/// Nothing to do without such a journal.
[[nodiscard]] Result<void> rehearseRollBack(const QString& databasePath, const OpenOptions& options,
                                            const std::vector<sqlite::Migration>& migrations);

/// Whether the log that lies beside the database ("-wal", not yet merged) is the same archive's.
/// `before`: what archiveIdAsItLies() said.
[[nodiscard]] Result<void> checkLogIsOurs(sqlite::Connection& connection, const QString& before);

/// The archive's id in the database file alone, without its log; empty when it cannot be read. To
/// be asked before the file is opened otherwise.
[[nodiscard]] QString archiveIdAsItLies(const QString& databasePath);

/// The error of a damaged archive, with what can be done: the newest good backup, by path and date.
[[nodiscard]] Error withWayOut(Error error, const QString& folder, const OpenOptions& options);

} // namespace vestitel::archive
