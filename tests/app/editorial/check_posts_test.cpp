#include "editorial/check_posts.h"

#include "archive/check_levels.h"
#include "archive/settings_store.h"
#include "base/atomic_file.h"
#include "editorial/choose_theme.h"
#include "editorial/edit_posts.h"
#include "html/sanitiser.h"

#include "support/catch.h"
#include "support/newsroom_fixture.h"

#include <QFile>
#include <QStringList>

using namespace vestitel;
using namespace vestitel::editorial;

namespace {

const domain::Language kBulgarian = domain::Language::bulgarian();

/// The rules that a Bulgarian edition breaks.
QStringList broken(Newsroom& newsroom, const domain::Edition& edition) {
    auto post = newPost(newsroom).value();
    post.editions = {{kBulgarian, edition}};
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    const auto findings = checkPost(newsroom, post.id).value();
    QStringList rules;
    for (const checks::Finding& finding : findings) {
        if (finding.language == kBulgarian) {
            rules.append(finding.rule);
            CHECK_FALSE(finding.sentence.isEmpty());
            CHECK_FALSE(finding.reason.isEmpty());
        }
    }
    return rules;
}

domain::Edition whole() {
    domain::Edition edition;
    edition.title = QStringLiteral("Среща");
    edition.lead = QStringLiteral("Увод [1]");
    edition.body = html::sanitise(QStringLiteral("<p>Текст […] и [sic]</p>")).value();
    return edition;
}

} // namespace

TEST_CASE("what the office has set for a rule holds, and is kept with the archive") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    domain::Edition edition = whole();
    edition.lead.clear();
    CHECK(broken(newsroom, edition) == QStringList{QStringLiteral("lead-missing")});
    const archive::CheckLevels levels{{QStringLiteral("lead-missing"), QStringLiteral("off")}};
    REQUIRE(archive::saveCheckLevels(newsroom.archive(), levels).has_value());
    CHECK(archive::checkLevels(newsroom.archive()).value() == levels);
    CHECK(broken(newsroom, edition).isEmpty());
}

TEST_CASE("a place of a template that was not filled in is named, wherever it is") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    CHECK(broken(newsroom, whole()).isEmpty());
    const QStringList left{QStringLiteral("placeholder-left")};
    domain::Edition edition = whole();
    edition.title = QStringLiteral("Среща в [място]");
    CHECK(broken(newsroom, edition) == left);
    edition = whole();
    edition.lead = QStringLiteral("На [дата]");
    CHECK(broken(newsroom, edition) == left);
    edition = whole();
    edition.description = QStringLiteral("[описание]");
    CHECK(broken(newsroom, edition) == left);
    for (const char* html :
         {"<p>На [дата]</p>", "<p>На [<strong>дата</strong>]</p>",
          "<table><caption>[име]</caption><tbody><tr><th>а</th></tr></tbody></table>"}) {
        edition = whole();
        edition.body = html::sanitise(QString::fromUtf8(html)).value();
        CHECK(broken(newsroom, edition) == left);
    }
}

TEST_CASE("a look with pale colours is found beside the text, one that is well read is not") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    domain::Edition edition = whole();
    CHECK(broken(newsroom, edition).isEmpty());
    const auto choose = [&newsroom](const char* accent) {
        REQUIRE(setThemeValues(newsroom, QStringLiteral("herald"),
                               {{QStringLiteral("accent"), QLatin1String(accent)}}));
    };
    choose("#ffcc00");
    CHECK(broken(newsroom, edition) == QStringList{QStringLiteral("contrast")});
    choose("#7a1f3d");
    CHECK(broken(newsroom, edition).isEmpty());

    auto settings = archive::settings(newsroom.archive()).value();
    settings.theme = fixture.temporary().file(QStringLiteral("gone"));
    REQUIRE(archive::saveSettings(newsroom.archive(), settings));
    CHECK(broken(newsroom, edition).isEmpty()); // an export says that it cannot be used
}

TEST_CASE("a look is loaded once for as long as its choice and its colours are the same") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    const QString theme = fixture.temporary().file(QStringLiteral("ours"));
    REQUIRE(makeFolder(theme));
    const auto write = [&theme](const char* name, const QByteArray& bytes) {
        REQUIRE(writeFileAtomically(theme + u'/' + QLatin1String(name), bytes));
    };
    write("theme.json", R"({"name": "Ours"})");
    auto settings = archive::settings(newsroom.archive()).value();
    settings.theme = theme;
    settings.themeOptions[QStringLiteral("ours")][QStringLiteral("accent")] =
        QStringLiteral("#ffcc00");
    REQUIRE(archive::saveSettings(newsroom.archive(), settings));
    const QStringList pale{QStringLiteral("contrast")};
    CHECK(broken(newsroom, whole()) == pale);
    write("page.mustache", "{{#open}}"); // cannot be loaded now
    CHECK(broken(newsroom, whole()) == pale);
    write("theme.json", R"({"name": "Ours!"})");
    CHECK(broken(newsroom, whole()).isEmpty());
    REQUIRE(QFile::remove(theme + QStringLiteral("/page.mustache")));
    settings.themeOptions.clear();
    REQUIRE(archive::saveSettings(newsroom.archive(), settings));
    CHECK(broken(newsroom, whole()).isEmpty());
}
