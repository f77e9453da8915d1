#pragma once

#include "base/result.h"

struct sqlite3;
class QSqlError;

namespace vestitel::sqlite {

/// What an (extended) result code of SQLite means for the reader. `detail` is for the log.
[[nodiscard]] Error errorFromCode(int code, const QString& detail);

/// As above, from what Qt Sql reports.
[[nodiscard]] Error errorFrom(const QSqlError& error);

/// As above, from the handle's last error.
[[nodiscard]] Error lastError(sqlite3* handle);

} // namespace vestitel::sqlite
