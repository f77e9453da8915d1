#include "sqlite/transaction.h"

#include "sqlite/statement.h"

#include "support/catch.h"
#include "support/file_size_limit.h"
#include "support/temporary_folder.h"

#include <thread>

using namespace vestitel;
using sqlite::Connection;
using sqlite::Transaction;

namespace {

struct Database {
    test::TemporaryFolder folder;
    std::unique_ptr<Connection> connection =
        Connection::open(folder.file(QStringLiteral("a.sqlite")), Connection::Mode::Create).value();

    Database() { REQUIRE(connection->execute(QStringLiteral("CREATE TABLE t (v BLOB) STRICT"))); }
    qint64 rows() {
        auto count = connection->query(QStringLiteral("SELECT count(*) FROM t")).value();
        REQUIRE(count.step().value());
        return count.integer(0);
    }
    Result<void> insert(qsizetype size) {
        return connection->run(QStringLiteral("INSERT INTO t VALUES (?)"), QByteArray(size, 'x'));
    }
};

} // namespace

TEST_CASE("without a commit nothing is stored, with one all is") {
    Database database;
    {
        auto transaction = Transaction::begin(*database.connection).value();
        REQUIRE(database.insert(10));
        CHECK(database.rows() == 1);
    }
    CHECK(database.rows() == 0);
    {
        auto transaction = Transaction::begin(*database.connection).value();
        REQUIRE(database.insert(10));
        REQUIRE(database.insert(10));
        REQUIRE(transaction.commit());
        CHECK_FALSE(transaction.commit());
    }
    CHECK(database.rows() == 2);
}

TEST_CASE("a transaction inside a transaction is an error and does not end the outer one") {
    Database database;
    auto outer = Transaction::begin(*database.connection).value();
    REQUIRE(database.insert(10));
    CHECK_FALSE(Transaction::begin(*database.connection));
    REQUIRE(outer.commit());
    CHECK(database.rows() == 1);
}

TEST_CASE("a write that finds no room fails, keeps what was there, and works again afterwards") {
    Database database;
    REQUIRE(database.insert(100));
    {
        const test::FileSizeLimit limit(256 * 1024);
        auto transaction = Transaction::begin(*database.connection).value();
        const Result<void> inserted = database.insert(8 << 20);
        const Result<void> committed = transaction.commit();
        CHECK_FALSE((inserted && committed));
        const ErrorCode code = inserted ? committed.error().code : inserted.error().code;
        CHECK((code == ErrorCode::DiskFull || code == ErrorCode::InputOutput));
    }
    CHECK(database.rows() == 1);
    {
        auto transaction = Transaction::begin(*database.connection).value();
        REQUIRE(database.insert(8 << 20));
        REQUIRE(transaction.commit());
    }
    CHECK(database.rows() == 2);
}

TEST_CASE("another thread can interrupt what runs, and only that") {
    Database database;
    std::atomic_bool over = false;
    std::thread other([&] {
        while (!over) {
            database.connection->interrupt();
            std::this_thread::yield();
        }
    });
    const auto endless = database.connection->run(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                       "SELECT count(*) FROM n"));
    over = true;
    other.join();
    REQUIRE_FALSE(endless);
    CHECK(endless.error().code == ErrorCode::Cancelled);
    CHECK(database.insert(1));
}
