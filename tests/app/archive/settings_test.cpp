#include "archive/settings_store.h"

#include "archive_fixture.h"
#include "sqlite/statement.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::archive;
using domain::Language;
using test::ArchiveFixture;

TEST_CASE("a new archive is in Bulgarian and English, Bulgarian first") {
    ArchiveFixture fixture;
    const Settings fresh = settings(*fixture.archive).value();
    CHECK(fresh.languages == std::vector{Language::bulgarian(), Language::english()});
    CHECK(fresh.trashDays == 90);
    CHECK(fresh.organisation == domain::Organisation());
}

TEST_CASE("settings are read back as they were stored, and unknown ones are kept") {
    ArchiveFixture fixture;
    REQUIRE(fixture.archive->connection().execute(
        QStringLiteral("INSERT INTO setting VALUES ('later', 'x')")));
    Settings wanted;
    wanted.organisation.names[Language::bulgarian()] = QStringLiteral("МИГ „Лясковец“");
    wanted.organisation.siteAddress = QUrl(QStringLiteral("https://xn--e1aaa.bg/новини?a=1%202"));
    wanted.organisation.footerLinks = {
        {{{Language::bulgarian(), QStringLiteral("Условия")}},
         {{Language::bulgarian(), QStringLiteral("https://example.org/у")}}},
        {}};
    wanted.languages = {Language::english(), *Language::fromTag(QStringLiteral("sr-Latn"))};
    wanted.theme = QStringLiteral("/home/мария/тема");
    wanted.themeOptions = {
        {QStringLiteral("herald"),
         {{QStringLiteral("accent:dark"), QStringLiteral("#aabbcc")},
          {QStringLiteral("slogan:bg"), QStringLiteral("„Заедно“ & <напред>")}}},
        {QStringLiteral("тема"), {{QStringLiteral("columns"), QStringLiteral("2")}}}};
    wanted.trashDays = 7;
    for (int i = 0; i < 2; ++i) {
        REQUIRE(saveSettings(*fixture.archive, wanted));
        fixture.reopen();
        CHECK(settings(*fixture.archive).value() == wanted);
    }
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM setting WHERE key = 'later'")) == 1);
}
