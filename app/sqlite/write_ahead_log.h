#pragma once

#include "base/result.h"

#include <QString>

namespace vestitel::sqlite {

/// The page size that a database's own header states, whatever its log says; 0 when it cannot be
/// read. To be asked before a connection opens the file: a file that is closed takes SQLite's lock
/// of it with it (sqlite.org/howtocorrupt.html, section 2.2).
[[nodiscard]] quint32 pageSizeInHeader(const QString& databasePath);

/// Whether the log beside a database ("-wal") can still hold what was committed last.
/// ErrorCode::DamagedData when committed changes in it cannot be read any more, or when it belongs
/// to another database: SQLite itself would pass over both without a word. A log that ends in the
/// middle of a change is sound: that change was never acknowledged. Only reads. The database must
/// be locked, else another process may be writing the log meanwhile.
[[nodiscard]] Result<void> checkWriteAheadLog(const QString& databasePath, quint32 pageSize);

} // namespace vestitel::sqlite
