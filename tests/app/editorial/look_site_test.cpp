#include "editorial/look_site.h"

#include "editorial/edit_posts.h"
#include "editorial/publication_of.h"
#include "editorial/sample_archive.h"
#include "html/sanitiser.h"

#include "support/newsroom_fixture.h"

#include <QRegularExpression>

using namespace vestitel;
using namespace vestitel::editorial;

namespace {

const QString kHome = QStringLiteral("bg/index.html");

QByteArray homeIn(const LookSite& site, const publishing::Theme& look) {
    const auto page = site.file(kHome, look);
    REQUIRE(page);
    return *page;
}

} // namespace

TEST_CASE("a home page is shown in any look, with the newest posts and the own pages") {
    test::NewsroomFixture fixture;
    REQUIRE(fillSampleArchive(fixture.newsroom()));
    const auto read = lookSiteOf(fixture.newsroom());
    REQUIRE(read);
    const LookSite& site = **read;
    const auto homes = site.homes();
    REQUIRE(homes.size() == 2);
    CHECK(homes.front() == std::pair(domain::Language::bulgarian(), kHome));

    const auto plain = publishing::Theme::load();
    REQUIRE(plain);
    const QByteArray before = homeIn(site, *plain);
    CHECK(before.contains("Общи условия")); // at its foot
    CHECK(before.count("<li class=\"site-entry") >= 6);
    CHECK_FALSE(before.contains("in-columns"));
    const publishing::Theme chosen =
        plain->withOptions({{QStringLiteral("columns"), QStringLiteral("2")},
                            {QStringLiteral("slogan:bg"), QStringLiteral("Заедно")}});
    const QByteArray after = homeIn(site, chosen);
    CHECK(after.contains("in-columns"));
    CHECK(after.contains("Заедно"));
    CHECK(homeIn(site, *plain) == before);
}

TEST_CASE("all that the page shows is there, in the look that is asked for") {
    test::NewsroomFixture fixture;
    REQUIRE(fillSampleArchive(fixture.newsroom()));
    const auto read = lookSiteOf(fixture.newsroom());
    REQUIRE(read);
    const auto look = publishing::Theme::load(QStringLiteral("municipal"))
                          ->withOptions({{QStringLiteral("accent"), QStringLiteral("#7a1f3d")}});
    const QString page = QString::fromUtf8(homeIn(**read, look));
    static const QRegularExpression shown(
        QStringLiteral("(?:src|href)=\"\\.\\./((?:assets|media)/[^\"#]+)\""));
    auto matches = shown.globalMatch(page);
    int pictures = 0;
    while (matches.hasNext()) {
        const QString path = matches.next().captured(1);
        INFO(path.toStdString());
        const auto bytes = (*read)->file(path, look);
        REQUIRE(bytes);
        CHECK_FALSE(bytes->isEmpty());
        CHECK((*read)->file(path, look).value() == *bytes); // also when it was made already
        pictures += path.startsWith(u"media/") ? 1 : 0;
    }
    CHECK(pictures > 0);
    CHECK((*read)->file(QStringLiteral("assets/style.css"), look)->contains("#7a1f3d"));
    CHECK((*read)->file(QStringLiteral("../archive.sqlite"), look).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("an archive without a post that can be shown has no home page to look at") {
    test::NewsroomFixture fixture;
    domain::Post post{.id = fixture.ids().newPostId()};
    post.editions[domain::Language::bulgarian()].title = QStringLiteral("Само заглавие");
    REQUIRE(savePost(fixture.newsroom(), post, archive::SaveReason::Manual));
    const auto read = lookSiteOf(fixture.newsroom());
    REQUIRE(read);
    CHECK((*read)->homes().empty());
}
