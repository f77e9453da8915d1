#include "sqlite/connection.h"

#include "base/atomic_file.h"
#include "sqlite/statement.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <QFileInfo>

#include <sys/wait.h>
#include <unistd.h>

using namespace vestitel;
using sqlite::Connection;

namespace {

QString pragma(Connection& connection, const char* name) {
    auto row = connection.query(QStringLiteral("PRAGMA ") + QLatin1String(name)).value();
    REQUIRE(row.step().value());
    return row.text(0);
}

QByteArray bytesOf(const QString& path) {
    return readFile(path, 100 << 20).value();
}

} // namespace

TEST_CASE("a connection has the settings that the archive's promises rest on") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("a.sqlite"));
    auto connection = Connection::open(path, Connection::Mode::Create).value();
    CHECK(pragma(*connection, "locking_mode") == QStringLiteral("exclusive"));
    CHECK(pragma(*connection, "journal_mode") == QStringLiteral("wal"));
    CHECK(pragma(*connection, "synchronous") == QStringLiteral("2"));
    CHECK(pragma(*connection, "foreign_keys") == QStringLiteral("1"));
    CHECK(pragma(*connection, "trusted_schema") == QStringLiteral("0"));
    CHECK(pragma(*connection, "cell_size_check") == QStringLiteral("1"));
    CHECK(pragma(*connection, "busy_timeout") == QStringLiteral("0"));
    // No shared index of the log: nobody else could take part.
    REQUIRE(connection->execute(QStringLiteral("CREATE TABLE t (v)")));
    CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-shm")));
}

TEST_CASE("a second connection is refused at once, in this process and in another") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("a.sqlite"));
    auto connection = Connection::open(path, Connection::Mode::Create).value();
    REQUIRE(connection->execute(QStringLiteral("CREATE TABLE t (v)")));
    for (int i = 0; i < 3; ++i) {
        const auto second = Connection::open(path, Connection::Mode::ReadWrite);
        REQUIRE_FALSE(second);
        CHECK(second.error().code == ErrorCode::Locked);
        CHECK_FALSE(second.error().message.isEmpty());
    }
    const pid_t child = ::fork();
    if (child == 0) {
        const auto other = Connection::open(path, Connection::Mode::ReadWrite);
        ::_exit(!other && other.error().code == ErrorCode::Locked ? 42 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WEXITSTATUS(status) == 42);
    // The refused attempts did not drop the lock or harm the owner.
    CHECK(connection->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
    connection.reset();
    CHECK(Connection::open(path, Connection::Mode::ReadWrite));
}

TEST_CASE("what was committed is there after the process was killed") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("a.sqlite"));
    const pid_t child = ::fork();
    if (child == 0) {
        auto connection = Connection::open(path, Connection::Mode::Create);
        const bool stored = connection &&
                            (*connection)->execute(QStringLiteral("CREATE TABLE t (v)")) &&
                            (*connection)->execute(QStringLiteral("INSERT INTO t VALUES (7)"));
        ::_exit(stored ? 42 : 1); // without closing: the log stays
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WEXITSTATUS(status) == 42);
    auto connection = Connection::open(path, Connection::Mode::ReadWrite).value();
    auto row = connection->query(QStringLiteral("SELECT v FROM t")).value();
    REQUIRE(row.step().value());
    CHECK(row.integer(0) == 7);
}

TEST_CASE("a missing, an empty and a foreign file are refused and stay as they were") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("a.sqlite"));
    CHECK(Connection::open(path, Connection::Mode::ReadWrite).error().code == ErrorCode::NotFound);
    CHECK_FALSE(QFileInfo::exists(path));

    REQUIRE(writeFileAtomically(path, ""));
    CHECK(Connection::open(path, Connection::Mode::ReadWrite).error().code ==
          ErrorCode::DamagedData);
    CHECK(Connection::open(path, Connection::Mode::Create).error().code ==
          ErrorCode::AlreadyExists);
    CHECK(bytesOf(path).isEmpty());

    const QByteArray text = QByteArray("no database\n").repeated(1000);
    REQUIRE(writeFileAtomically(path, text));
    CHECK(Connection::open(path, Connection::Mode::ReadWrite).error().code ==
          ErrorCode::DamagedData);
    CHECK(bytesOf(path) == text);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a file that is not accepted stays as it was, its log too") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("a.sqlite"));
    const QString log = path + QStringLiteral("-wal");
    const pid_t child = ::fork();
    if (child == 0) {
        auto connection = Connection::open(path, Connection::Mode::Create);
        const bool stored =
            connection && (*connection)->execute(QStringLiteral("CREATE TABLE t (v)"));
        ::_exit(stored ? 42 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WEXITSTATUS(status) == 42);
    const QByteArray before = bytesOf(path);
    const QByteArray logBefore = bytesOf(log);
    REQUIRE_FALSE(logBefore.isEmpty());
    const auto refused = Connection::open(path, Connection::Mode::ReadWrite, [](Connection& c) {
        CHECK(c.run(QStringLiteral("SELECT v FROM t")));
        return Result<void>(failure(ErrorCode::Unsupported, QStringLiteral("no")));
    });
    CHECK(refused.error().code == ErrorCode::Unsupported);
    CHECK(bytesOf(path) == before);
    CHECK(bytesOf(log) == logBefore);
}

TEST_CASE("a path may have Cyrillic letters, spaces, quotes and names of 255 bytes") {
    const test::TemporaryFolder folder;
    const QString longName = QString(120, u'я') + QStringLiteral("a' \"%1?#b") + QString(5, u'c');
    const QString parent = folder.file(longName);
    REQUIRE(longName.toUtf8().size() <= 255);
    REQUIRE(makeFolder(parent));
    const QString path = parent + QStringLiteral("/Архив на МИГ.sqlite");
    {
        auto connection = Connection::open(path, Connection::Mode::Create).value();
        REQUIRE(connection->execute(QStringLiteral("CREATE TABLE t (v)")));
    }
    CHECK(QFileInfo::exists(path));
    CHECK(Connection::open(path, Connection::Mode::ReadWrite)
              .value()
              ->run(QStringLiteral("SELECT v FROM t")));
}
