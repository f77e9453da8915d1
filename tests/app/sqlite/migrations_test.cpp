#include "sqlite/migrations.h"

#include "base/atomic_file.h"
#include "sqlite/statement.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace vestitel;
using namespace vestitel::sqlite;

namespace {

constexpr qint64 kOurs = 0x56657374;

struct Database {
    test::TemporaryFolder folder;
    std::unique_ptr<Connection> connection =
        Connection::open(folder.file(QStringLiteral("a.sqlite")), Connection::Mode::Create).value();
};

const std::vector<Migration> kTwo = {
    {1, QStringLiteral("CREATE TABLE a (v INTEGER) STRICT; INSERT INTO a VALUES (1);")},
    {2, QStringLiteral("ALTER TABLE a ADD COLUMN w TEXT; UPDATE a SET w = 'x;y';")}};

} // namespace

TEST_CASE("migrations run once each, in order, and mark the file") {
    Database database;
    Connection& connection = *database.connection;
    REQUIRE(migrate(connection, {kTwo.front()}, kOurs));
    CHECK(schemaVersion(connection).value() == 1);
    REQUIRE(migrate(connection, kTwo, kOurs));
    REQUIRE(migrate(connection, kTwo, kOurs));
    CHECK(schemaVersion(connection).value() == 2);
    CHECK(applicationId(connection).value() == kOurs);
    auto rows = connection.query(QStringLiteral("SELECT v, w FROM a")).value();
    REQUIRE(rows.step().value());
    CHECK(rows.text(1) == QStringLiteral("x;y"));
    CHECK_FALSE(rows.step().value());
}

TEST_CASE("a migration that fails leaves the database at the version it had") {
    Database database;
    Connection& connection = *database.connection;
    REQUIRE(migrate(connection, {kTwo.front()}, kOurs));
    auto broken = kTwo;
    broken.push_back({3, QStringLiteral("DROP TABLE a; DROP TABLE missing;")});
    CHECK_FALSE(migrate(connection, broken, kOurs));
    CHECK(schemaVersion(connection).value() == 1);
    CHECK(connection.run(QStringLiteral("SELECT v FROM a")));
    CHECK_FALSE(connection.run(QStringLiteral("SELECT w FROM a")));
}

TEST_CASE("a database that is ahead of the program is refused") {
    Database database;
    REQUIRE(migrate(*database.connection, kTwo, kOurs));
    CHECK(migrate(*database.connection, {kTwo.front()}, kOurs).error().code ==
          ErrorCode::NewerVersion);
}

TEST_CASE("migrations come from a folder by their numbers, and a gap is an error") {
    const test::TemporaryFolder folder;
    REQUIRE(writeFileAtomically(folder.file(QStringLiteral("0002_b.sql")), "SELECT 2;"));
    CHECK_FALSE(migrationsIn(folder.path()));
    REQUIRE(writeFileAtomically(folder.file(QStringLiteral("0001_a.sql")), "SELECT 1;"));
    const auto found = migrationsIn(folder.path()).value();
    REQUIRE(found.size() == 2);
    CHECK(found[1].number == 2);
    CHECK(found[1].sql == QStringLiteral("SELECT 2;"));
}
