#include "sqlite/write_ahead_log.h"

#include "base/atomic_file.h"
#include "sqlite/statement.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QFileInfo>
#include <QtEndian>

#include <sys/wait.h>
#include <unistd.h>

using namespace vestitel;
using sqlite::Connection;

namespace {

constexpr qsizetype kFrame = 24 + 4096;

/// A database and the log of five commits that a killed process left, each of the numbers 1 to 5.
struct KilledDatabase {
    test::TemporaryFolder folder;
    QString path = folder.file(QStringLiteral("база.sqlite"));
    QString logPath = path + QStringLiteral("-wal");
    QByteArray file;
    QByteArray log;

    KilledDatabase() {
        {
            auto connection = Connection::open(path, Connection::Mode::Create).value();
            REQUIRE(connection->execute(QStringLiteral("CREATE TABLE t (v INTEGER, w TEXT)")));
        }
        const pid_t child = ::fork();
        if (child == 0) {
            auto connection = Connection::open(path, Connection::Mode::ReadWrite);
            bool stored = connection.has_value();
            for (int i = 1; stored && i <= 5; ++i) {
                // More than a page, so that a commit is of more than one frame.
                stored = (*connection)
                             ->run(QStringLiteral("INSERT INTO t VALUES (?, ?)"), i,
                                   QString(3000, QChar(u'a' + i)))
                             .has_value();
            }
            ::_exit(stored ? 42 : 1);
        }
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WEXITSTATUS(status) == 42);
        file = readFile(path, 1 << 30).value();
        log = readFile(logPath, 1 << 30).value();
        REQUIRE(log.size() > 32 + 5 * kFrame);
    }

    void put(const QByteArray& newLog) {
        REQUIRE(writeFileAtomically(path, file));
        REQUIRE(writeFileAtomically(logPath, newLog));
    }
    Result<std::unique_ptr<Connection>> open() {
        return Connection::open(path, Connection::Mode::ReadWrite);
    }
    /// How many of the commits are there, or nothing when the log is refused and all stayed.
    std::optional<qint64> commitsWith(const QByteArray& newLog) {
        put(newLog);
        auto connection = open();
        if (!connection) {
            CHECK(connection.error().code == ErrorCode::DamagedData);
            CHECK(readFile(path, 1 << 30).value() == file);
            CHECK(readFile(logPath, 1 << 30).value() == newLog);
            return std::nullopt;
        }
        auto row = (*connection)->query(QStringLiteral("SELECT count(*), max(v) FROM t")).value();
        REQUIRE(row.step().value());
        CHECK(row.integer(0) == row.integer(1)); // none in the middle is missing
        return row.integer(0);
    }
    /// Offsets of the frames that end a commit.
    std::vector<qsizetype> commitFrames() const {
        std::vector<qsizetype> frames;
        for (qsizetype at = 32; at + kFrame <= log.size(); at += kFrame) {
            if (qFromBigEndian<quint32>(log.constData() + at + 4) != 0) {
                frames.push_back(at);
            }
        }
        return frames;
    }
};

} // namespace

TEST_CASE("a log that a crash left gives back every commit") {
    KilledDatabase database;
    CHECK(database.commitFrames().size() == 5);
    CHECK(database.commitsWith(database.log) == 5);
}

TEST_CASE("a log that is cut off ends at its last whole commit, wherever it is cut") {
    KilledDatabase database;
    const auto commits = database.commitFrames();
    for (qsizetype size = 0; size < database.log.size(); size += 997) {
        const auto whole = std::count_if(commits.begin(), commits.end(),
                                         [size](qsizetype at) { return at + kFrame <= size; });
        INFO(size);
        CHECK(database.commitsWith(database.log.left(size)) == whole);
    }
}

TEST_CASE("a commit that was acknowledged and cannot be read is never passed over in silence") {
    KilledDatabase database;
    const auto commits = database.commitFrames();
    for (qsizetype at = 0; at < database.log.size(); at += 1013) {
        QByteArray log = database.log;
        log[at] = static_cast<char>(log[at] ^ 0x55);
        INFO(at);
        const auto count = database.commitsWith(log);
        // Only the last commit may be one that a power cut spoilt before it was acknowledged.
        const bool isInLast = at >= commits[3] + kFrame;
        CHECK(count == (isInLast ? std::optional<qint64>(4) : std::nullopt));
    }
}

TEST_CASE("a log of noise or of another database is refused, one of zeros is none") {
    KilledDatabase database;
    const qsizetype size = database.log.size();
    CHECK(database.commitsWith(QByteArray(size, '\0')) == 0);
    CHECK(database.commitsWith(QByteArray(size, 'x')) == std::nullopt);
    QByteArray otherPages = database.log;
    qToBigEndian<quint32>(1024, otherPages.data() + 8);
    CHECK(database.commitsWith(otherPages) == std::nullopt);
}

TEST_CASE("changes that failed and were written over are no damage") {
    KilledDatabase database;
    const auto commits = database.commitFrames();
    // As two failed commits leave it: the first was longer than the second, which was longer than
    // the one that succeeded; all began behind the first commit.
    QByteArray log = database.log.left(commits[0] + kFrame);
    const auto stale = [&](size_t commit) {
        return database.log.mid(commits[commit - 1] + kFrame,
                                commits[commit] - commits[commit - 1]);
    };
    log += stale(3);
    log += stale(2);
    CHECK(database.commitsWith(log) == 1);
}

TEST_CASE("a file is inspected without a trace, also one that waits for its log") {
    KilledDatabase database;
    database.put(database.log);
    {
        auto connection = Connection::open(database.path, Connection::Mode::Inspect).value();
        auto row = connection->query(QStringLiteral("SELECT count(*) FROM t")).value();
        REQUIRE(row.step().value());
        CHECK(row.integer(0) == 0); // the log is not looked at
        row.reset();
        CHECK_FALSE(connection->execute(QStringLiteral("DELETE FROM t")));
    }
    CHECK(readFile(database.path, 1 << 30).value() == database.file);
    CHECK(readFile(database.logPath, 1 << 30).value() == database.log);
    CHECK_FALSE(QFileInfo::exists(database.path + QStringLiteral("-shm")));
}
