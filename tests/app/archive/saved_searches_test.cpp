#include "archive/saved_searches.h"
#include "archive_fixture.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::archive;

TEST_CASE("searches are kept once each, in their order, until they are forgotten") {
    test::ArchiveFixture fixture;
    CHECK(savedSearches(*fixture.archive).value().isEmpty());
    const QString wine = QStringLiteral("етикет:вино");
    const QString visits = QStringLiteral("делегация след:2025");
    REQUIRE(keepSearch(*fixture.archive, QStringLiteral("  етикет:вино ")));
    REQUIRE(keepSearch(*fixture.archive, visits));
    REQUIRE(keepSearch(*fixture.archive, wine));
    CHECK(savedSearches(*fixture.archive).value() == QStringList{wine, visits});
    fixture.reopen();
    REQUIRE(forgetSearch(*fixture.archive, wine));
    REQUIRE(forgetSearch(*fixture.archive, QStringLiteral("никога")));
    CHECK(savedSearches(*fixture.archive).value() == QStringList{visits});
}

TEST_CASE("a search without words is not kept, and broken settings are no searches") {
    test::ArchiveFixture fixture;
    CHECK(keepSearch(*fixture.archive, QStringLiteral("  ")).error().code ==
          ErrorCode::InvalidArgument);
    for (const char* value : {"", "{", "7", "[1, \"\", null]"}) {
        INFO(value);
        REQUIRE(fixture.archive->connection().run(
            QStringLiteral("INSERT OR REPLACE INTO setting VALUES ('saved_searches', ?)"),
            QString::fromLatin1(value)));
        CHECK(savedSearches(*fixture.archive).value().isEmpty());
    }
}
