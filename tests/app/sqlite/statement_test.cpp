#include "sqlite/statement.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <limits>

using namespace vestitel;
using sqlite::Connection;

namespace {

struct Database {
    test::TemporaryFolder folder;
    std::unique_ptr<Connection> connection =
        Connection::open(folder.file(QStringLiteral("a.sqlite")), Connection::Mode::Create).value();
};

} // namespace

TEST_CASE("every kind of value comes back as it was bound") {
    Database database;
    Connection& connection = *database.connection;
    REQUIRE(connection.execute(QStringLiteral("CREATE TABLE t (v ANY) STRICT")));
    const QString text = QString::fromUtf8("„Новина“ 🙂");
    const QByteArray bytes("\0\xff\n", 3);
    for (int round = 0; round < 3; ++round) {
        REQUIRE(connection.execute(QStringLiteral("DELETE FROM t")));
        const auto insert =
            QStringLiteral("INSERT INTO t VALUES (?), (?), (?), (?), (?), (?), (?)");
        REQUIRE(connection.run(insert, text, bytes, std::numeric_limits<qint64>::min(), 0.5,
                               std::nullopt, QString(), std::optional<qint64>()));
        auto rows =
            connection.query(QStringLiteral("SELECT v, typeof(v) FROM t ORDER BY rowid")).value();
        REQUIRE(rows.step().value());
        CHECK(rows.text(0) == text);
        REQUIRE(rows.step().value());
        CHECK(rows.blob(0) == bytes);
        REQUIRE(rows.step().value());
        CHECK(rows.integer(0) == std::numeric_limits<qint64>::min());
        REQUIRE(rows.step().value());
        CHECK(rows.real(0) == 0.5);
        REQUIRE(rows.step().value());
        CHECK(rows.isNull(0));
        CHECK_FALSE(rows.optionalText(0));
        REQUIRE(rows.step().value());
        CHECK_FALSE(rows.isNull(0));
        CHECK(rows.text(1) == QStringLiteral("text"));
        REQUIRE(rows.step().value());
        CHECK(rows.isNull(0));
        CHECK_FALSE(rows.step().value());
    }
}

TEST_CASE("the same statement may be used while it is in use") {
    Database database;
    Connection& connection = *database.connection;
    const auto sql = QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < 3) "
        "SELECT i FROM n");
    auto outer = connection.query(sql, 1).value();
    qint64 steps = 0;
    while (outer.step().value()) {
        auto inner = connection.query(sql, outer.integer(0)).value();
        while (inner.step().value()) {
            ++steps;
        }
    }
    CHECK(steps == 3 + 2 + 1);
}

TEST_CASE("a statement that is reset takes new values") {
    Database database;
    Connection& connection = *database.connection;
    REQUIRE(connection.execute(QStringLiteral("CREATE TABLE t (v INTEGER UNIQUE) STRICT")));
    auto insert = connection.prepare(QStringLiteral("INSERT INTO t VALUES (?)")).value();
    for (int i = 0; i < 5; ++i) {
        insert.reset();
        REQUIRE(insert.bind(i).run());
        CHECK(connection.changes() == 1);
    }
    // After an error it can be used again too.
    insert.reset();
    CHECK_FALSE(insert.bind(4).run());
    insert.reset();
    CHECK(insert.bind(5).run());
}

TEST_CASE("wrong SQL and a missing value are errors, never ignored") {
    Database database;
    CHECK(database.connection->prepare(QStringLiteral("SELEC 1")).error().code ==
          ErrorCode::Internal);
    CHECK(database.connection->run(QStringLiteral("SELECT ?, ?"), 1).error().code ==
          ErrorCode::Internal);
}
