#pragma once

#include "sqlite/connection.h"

#include <QString>

#include <vector>

namespace vestitel::sqlite {

/// One step of the schema: brings a database from `number` - 1 to `number`.
struct Migration {
    qint64 number = 0;
    QString sql;
};

/// The numbered files of a folder ("0001_archive.sql"), in order; 1, 2, 3 without a gap.
[[nodiscard]] Result<std::vector<Migration>> migrationsIn(const QString& folder);

/// PRAGMA user_version: the number of the last migration that ran.
[[nodiscard]] Result<qint64> schemaVersion(Connection& connection);

/// PRAGMA application_id: whose file it is.
[[nodiscard]] Result<qint64> applicationId(Connection& connection);

/// Runs those that did not run yet, all in one transaction, and marks the file as the
/// application's. ErrorCode::NewerVersion when the file is ahead of them.
[[nodiscard]] Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations,
                                   qint64 applicationId);

} // namespace vestitel::sqlite
