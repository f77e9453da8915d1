#include "exported_site.h"

#include "publishing/earlier_site.h"
#include "support/temporary_folder.h"

#include <QFileInfo>

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

TEST_CASE("what changed in a site's folder after its record is not as recorded", "[earlier-site]") {
    const TemporaryFolder folder;
    exportSite(folder.path(), numberedPublications(3));
    const QString home = QStringLiteral("bg/index.html");
    const QString style = QStringLiteral("assets/style.css");
    const auto bytes = QFileInfo(folder.file(home)).size();
    auto site = EarlierSite::read(folder.path());
    REQUIRE(site.has_value());
    CHECK(site->record().files.contains(home));
    CHECK(site->isAsRecorded(home, bytes));
    CHECK(site->isAsRecorded(home));
    CHECK_FALSE(site->isAsRecorded(home, bytes + 1));
    CHECK_FALSE(site->isAsRecorded(QStringLiteral("bg/none.html")));
    CHECK(site->isRecordWhole());

    REQUIRE(writeFileAtomically(folder.file(home), *readFile(folder.file(home), 1'000'000)));
    REQUIRE(removeFile(folder.file(style)));
    site = EarlierSite::read(folder.path());
    REQUIRE(site.has_value());
    CHECK_FALSE(site->isAsRecorded(home, bytes));
    CHECK_FALSE(site->isAsRecorded(style));
    CHECK(site->isAsRecorded(QStringLiteral("en/index.html")));
    CHECK_FALSE(site->isRecordWhole());
}

TEST_CASE("the reading of a site's folder can be stopped", "[earlier-site]") {
    const TemporaryFolder folder;
    exportSite(folder.path(), numberedPublications(1));
    Cancellation cancellation;
    cancellation.cancel();
    const auto site = EarlierSite::read(folder.path(), cancellation);
    REQUIRE_FALSE(site.has_value());
    CHECK(site.error().code == ErrorCode::Cancelled);
}

TEST_CASE("a folder without a record has no earlier site", "[earlier-site]") {
    const TemporaryFolder folder;
    REQUIRE(writeFileAtomically(folder.file(QStringLiteral("index.html")), "mine"));
    const auto site = EarlierSite::read(folder.path());
    REQUIRE(site.has_value());
    CHECK(site->record().files.isEmpty());
    CHECK_FALSE(site->isRecordWhole());
}
