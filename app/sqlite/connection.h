#pragma once

#include "base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;
class QSqlQuery;

namespace vestitel::sqlite {

class Statement;

/// One connection to one database file, on the thread that opened it. EXCLUSIVE, WAL, FULL.
/// Invariant: from open() on, no other connection can read or write the file.
class Connection final {
public:
    enum class Mode {
        ReadWrite, ///< The file must be there and must not be empty.
        Create,    ///< The file must not be there.
        /// Reads the file alone as it lies there, without lock, log or a write anywhere. Only for
        /// one that no process writes: a backup, or a copy. Nothing can be changed through it.
        Inspect,
    };
    /// Looks at the locked file before a byte of it is changed; an error refuses it.
    using Acceptance = std::function<Result<void>(Connection&)>;

    /// ErrorCode::Locked at once when another process (or connection) has it open. A file that is
    /// refused stays as it was, byte for byte, and its log too; a log that lost what was committed
    /// is refused before anything else (sqlite/write_ahead_log.h). A journal that a crash left
    /// ("-journal") is rolled back at once: who does not trust it looks at a copy first.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode,
                                                                  const Acceptance& accept = {});
    /// Whether a connection of this process has the file open. While one has, nothing else may
    /// open the file: closing it again would drop SQLite's lock (POSIX; sqlite.org/howtocorrupt
    /// .html, section 2.2). Any thread.
    [[nodiscard]] static bool isOpenHere(const QString& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// One or more statements without parameters; rows are ignored.
    [[nodiscard]] Result<void> execute(const QString& sql);
    /// A statement, from the cache if it was prepared before. It must not outlive the connection.
    [[nodiscard]] Result<Statement> prepare(const QString& sql);
    /// A statement with its values bound in order; step() it. Needs sqlite/statement.h.
    template <typename... Values>
    [[nodiscard]] Result<Statement> query(const QString& sql, const Values&... values);
    /// A statement with its values bound in order, run to its end. Needs sqlite/statement.h.
    template <typename... Values>
    [[nodiscard]] Result<void> run(const QString& sql, const Values&... values);

    /// Rows that the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] bool inTransaction() const;
    /// The library's own handle, for what Qt Sql does not offer (FTS5 tokenisers, backup).
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// Makes the running statement fail with ErrorCode::Cancelled. The one function that any
    /// thread may call, while the connection lives.
    void interrupt();

private:
    friend class Statement;

    Connection();
    [[nodiscard]] Result<void> connect(const QString& path, Mode mode);
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> useWriteAheadLog();
    [[nodiscard]] Result<void> checkLibrary();

    enum class LogOnClose { Kept, Merged };
    void setLogOnClose(LogOnClose log);
    void giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query);

    QString m_name;
    QString m_path; ///< Canonical
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    /// Prepared and not in use.
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idle;
};

} // namespace vestitel::sqlite
