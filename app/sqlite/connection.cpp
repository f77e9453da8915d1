#include "sqlite/connection.h"

#include "base/log.h"
#include "sqlite/error.h"
#include "sqlite/statement.h"
#include "sqlite/write_ahead_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>
#include <sqlite3.h>

namespace vestitel::sqlite {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::sqlite)
};

QString newConnectionName() {
    static std::atomic<quint64> count = 0;
    return QStringLiteral("vestitel-%1").arg(++count);
}

/// The files that are open in this process.
class OpenFiles final {
public:
    void add(const QString& path) {
        const QMutexLocker lock(&m_mutex);
        m_paths += path;
    }
    void remove(const QString& path) {
        const QMutexLocker lock(&m_mutex);
        m_paths.removeOne(path);
    }
    bool contains(const QString& path) {
        const QMutexLocker lock(&m_mutex);
        return m_paths.contains(path);
    }

private:
    QMutex m_mutex;
    QStringList m_paths;
};

// Locks belong to the process, so what is locked can only be known to the process as a whole.
Q_GLOBAL_STATIC(OpenFiles, openFiles)

/// Looks at names and sizes only: opening the file by other means would drop SQLite's lock.
Result<void> checkFile(const QString& path, Connection::Mode mode) {
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    // SQLite's own limit, with room for the names of what it puts beside the file.
    constexpr int kLongestEnding = 16;
    if (QFile::encodeName(path).size() + kLongestEnding > sqlite3_vfs_find(nullptr)->mxPathname) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("The names of the folders down to “%1” are too long together. "
                                 "Choose a folder that is nearer to the top.")
                           .arg(file.fileName()),
                       path);
    }
    if (mode == Connection::Mode::Create) {
        if (file.exists()) {
            return failure(ErrorCode::AlreadyExists,
                           Words::tr("“%1” is there already. Choose another folder.").arg(shown));
        }
        return {};
    }
    if (!file.isFile()) {
        return failure(ErrorCode::NotFound,
                       Words::tr("There is no archive: “%1” is missing.").arg(shown));
    }
    if (file.size() == 0) {
        return failure(
            ErrorCode::DamagedData,
            Words::tr("“%1” is empty, so it is no archive any more. It was left as it is.")
                .arg(shown));
    }
    return {};
}

QString logOf(const QString& path) {
    return path + QStringLiteral("-wal");
}

/// As a URI of SQLite (sqlite.org/uri.html): nothing beside the file is looked at.
QString immutableUri(const QString& path) {
    return QStringLiteral("file:%1?immutable=1")
        .arg(QString::fromLatin1(
            QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), QByteArrayLiteral("/"))));
}

} // namespace

Connection::Connection() : m_name(newConnectionName()) {
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode,
                                                     const Acceptance& accept) {
    VESTITEL_CHECK(checkFile(path, mode));
    const bool logBefore = QFileInfo::exists(logOf(path));
    const quint32 pageSize = isOpenHere(path) ? 0 : pageSizeInHeader(path);
    std::unique_ptr<Connection> connection(new Connection);
    VESTITEL_CHECK(connection->connect(path, mode));
    VESTITEL_CHECK(connection->checkLibrary());
    if (mode == Mode::Inspect) {
        VESTITEL_CHECK(connection->execute(QStringLiteral("PRAGMA trusted_schema=OFF;"
                                                          "PRAGMA cell_size_check=ON;"
                                                          "PRAGMA mmap_size=0;")));
        VESTITEL_CHECK(accept ? accept(*connection) : Result<void>());
        return connection;
    }
    // A refused file keeps its log too: merging it would change the file.
    connection->setLogOnClose(logBefore ? LogOnClose::Kept : LogOnClose::Merged);
    VESTITEL_CHECK(connection->lock());
    if (logBefore) {
        VESTITEL_CHECK(checkWriteAheadLog(path, pageSize));
    }
    if (accept) {
        VESTITEL_CHECK(accept(*connection));
    }
    VESTITEL_CHECK(connection->useWriteAheadLog());
    connection->setLogOnClose(LogOnClose::Merged);
    connection->m_path = QFileInfo(path).canonicalFilePath();
    openFiles->add(connection->m_path);
    return connection;
}

bool Connection::isOpenHere(const QString& path) {
    return openFiles->contains(QFileInfo(path).canonicalFilePath());
}

Connection::~Connection() {
    if (!m_path.isEmpty()) {
        openFiles->remove(m_path);
    }
    m_idle.clear();
    m_handle = nullptr;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::connect(const QString& path, Mode mode) {
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!m_database.isValid()) {
        return failure(
            ErrorCode::Internal,
            Words::tr("Qt's SQLite driver is missing. Install it (libqt6sql6-sqlite) and start "
                      "Vestitel again."));
    }
    if (mode == Mode::Inspect) {
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        m_database.setDatabaseName(immutableUri(path));
    } else {
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        m_database.setDatabaseName(path);
    }
    if (!m_database.open()) {
        return tl::unexpected(errorFrom(m_database.lastError()));
    }
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0) {
        m_handle = *static_cast<sqlite3* const*>(handle.constData());
    }
    if (m_handle == nullptr) {
        return failure(ErrorCode::Internal,
                       Words::tr("Qt's SQLite driver is not one that Vestitel can "
                                 "work with. Install Debian's."));
    }
    sqlite3_extended_result_codes(m_handle, 1);
    return {};
}

Result<void> Connection::checkLibrary() {
    VESTITEL_TRY(auto source, query(QStringLiteral("SELECT sqlite_source_id()")));
    VESTITEL_TRY(const bool found, source.step());
    if (!found || source.text(0) != QLatin1String(sqlite3_sourceid())) {
        return failure(
            ErrorCode::Internal,
            Words::tr("Qt brings another SQLite than the one Vestitel was built with, so the "
                      "archive stays closed. Install Debian's Qt."),
            QStringLiteral("%1 is not %2").arg(source.text(0), QLatin1String(sqlite3_sourceid())));
    }
    return {};
}

Result<void> Connection::lock() {
    // EXCLUSIVE before the log is first touched: then there is no shared index of it at all
    // (sqlite.org/wal.html, section 8), and the lock ends with the process.
    VESTITEL_CHECK(execute(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE;"
                                          "PRAGMA cell_size_check=ON;"
                                          "PRAGMA mmap_size=0;"
                                          "PRAGMA trusted_schema=OFF;"
                                          "PRAGMA foreign_keys=ON;"
                                          "PRAGMA synchronous=FULL;")));
    return execute(QStringLiteral("BEGIN EXCLUSIVE; COMMIT;"));
}

Result<void> Connection::useWriteAheadLog() {
    VESTITEL_TRY(auto mode, query(QStringLiteral("PRAGMA journal_mode=WAL")));
    VESTITEL_TRY(const bool answered, mode.step());
    if (!answered || mode.text(0) != QLatin1String("wal")) {
        return failure(
            ErrorCode::InputOutput,
            Words::tr("The archive's folder cannot keep a database safely. Move the archive to "
                      "a disk of this computer."),
            QStringLiteral("journal_mode is %1").arg(mode.text(0)));
    }
    return {};
}

void Connection::setLogOnClose(LogOnClose log) {
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, log == LogOnClose::Kept ? 1 : 0,
                      nullptr);
}

Result<void> Connection::execute(const QString& sql) {
    const QByteArray text = sql.toUtf8();
    if (sqlite3_exec(m_handle, text.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return tl::unexpected(lastError(m_handle));
    }
    return {};
}

Result<Statement> Connection::prepare(const QString& sql) {
    if (const auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->second.empty()) {
        std::unique_ptr<QSqlQuery> query = std::move(idle->second.back());
        idle->second.pop_back();
        return Statement(*this, sql, std::move(query));
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        return tl::unexpected(errorFrom(query->lastError()));
    }
    return Statement(*this, sql, std::move(query));
}

void Connection::giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query) {
    constexpr size_t kCachedStatements = 200;
    query->finish();
    if (m_idle.size() < kCachedStatements || m_idle.contains(sql)) {
        m_idle[sql].push_back(std::move(query));
    }
}

qint64 Connection::changes() const {
    return sqlite3_changes64(m_handle);
}

qint64 Connection::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::interrupt() {
    sqlite3_interrupt(m_handle);
}

} // namespace vestitel::sqlite
