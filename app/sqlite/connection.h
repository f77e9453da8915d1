#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;

namespace vestitel::sqlite {

class Statement;

/// One connection to one database file, on the thread that opened it. EXCLUSIVE, WAL, FULL.
class Connection final {
public:
    enum class Mode { ReadWrite, Create };
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// One statement without parameters or results.
    [[nodiscard]] Result<void> execute(const QString& sql);
    /// A statement, from the cache if it was prepared before.
    [[nodiscard]] Result<Statement> prepare(const QString& sql);
    /// The library's own handle, for what Qt Sql does not offer (FTS5 tokenisers, interrupt, backup).
    [[nodiscard]] sqlite3* handle() const;
    /// Makes the running statement fail with ErrorCode::Cancelled. The one function that any thread may call.
    void interrupt();
};

} // namespace vestitel::sqlite
