#include "editorial/choose_theme.h"

#include "archive/settings_store.h"
#include "base/atomic_file.h"
#include "editorial/edit_posts.h"
#include "editorial/export_posts.h"
#include "editorial/preview_site.h"
#include "editorial/publication_of.h"
#include "html/sanitiser.h"

#include "support/drawn_images.h"
#include "support/newsroom_fixture.h"

using namespace vestitel;
using namespace vestitel::editorial;
using domain::Language;

namespace {

const QString kHerald = QStringLiteral("herald");
const QString kMunicipal = QStringLiteral("municipal");
const QString kAccent = QStringLiteral("accent");

PostId addPost(test::NewsroomFixture& fixture) {
    domain::Post post{.id = fixture.ids().newPostId(), .date = QDate(2026, 5, 1)};
    domain::Edition& edition = post.editions[Language::bulgarian()];
    edition.title = QStringLiteral("Новина");
    edition.body = html::sanitise(QStringLiteral("<p>Текст.</p>")).value();
    return savePost(fixture.newsroom(), post, archive::SaveReason::Manual).value().post.id;
}

} // namespace

TEST_CASE("what is chosen in a theme stays with the archive, each theme's for itself") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    REQUIRE(setThemeValues(newsroom, kHerald, {{kAccent, QStringLiteral("#7A1F3D")}}));
    REQUIRE(setThemeValues(newsroom, QStringLiteral("default"),
                           {{QStringLiteral("slogan:bg"), QStringLiteral("Заедно")}}));
    CHECK(themeFor(newsroom)->value(kAccent) == QStringLiteral("#7a1f3d"));
    CHECK(themeFor(newsroom)->value(QStringLiteral("slogan:bg")) == QStringLiteral("Заедно"));
    CHECK(themeFor(newsroom, kMunicipal)->values().empty());
    const auto themes = themesOf(newsroom);
    REQUIRE(themes);
    REQUIRE(themes->size() == 2);
    CHECK(themes->front().value(kAccent) == QStringLiteral("#7a1f3d"));

    // Empty is the theme's own again, and leaves nothing behind.
    REQUIRE(setThemeValues(newsroom, kHerald,
                           {{kAccent, QString()}, {QStringLiteral("slogan:bg"), QString()}}));
    CHECK(themeFor(newsroom)->values().empty());
    CHECK(archive::settings(newsroom.archive())->themeOptions.empty());
}

TEST_CASE("what a theme cannot take changes nothing") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    REQUIRE(setThemeValues(newsroom, kHerald, {{kAccent, QStringLiteral("#7a1f3d")}}));
    const auto before = archive::settings(newsroom.archive()).value();
    const auto refusedValue = [&](const QString& name, const QString& value) {
        const auto set = setThemeValues(newsroom, kHerald,
                                        {{kAccent, QStringLiteral("#000000")}, {name, value}});
        REQUIRE_FALSE(set);
        CHECK(archive::settings(newsroom.archive()).value() == before);
        return set.error();
    };
    CHECK(refusedValue(QStringLiteral("header"), QStringLiteral("red;}</style>")).code ==
          ErrorCode::InvalidArgument);
    CHECK(refusedValue(QStringLiteral("colour"), QStringLiteral("#fff"))
              .message.contains(QStringLiteral("accent, header")));
    CHECK(refusedValue(QStringLiteral("columns:dark"), QStringLiteral("1")).code ==
          ErrorCode::InvalidArgument);
    CHECK(refusedValue(QStringLiteral("columns"), QStringLiteral("3"))
              .message.contains(QStringLiteral("1, 2")));
    CHECK(refusedValue(QStringLiteral("logo"), QStringLiteral("../../../etc/passwd")).code ==
          ErrorCode::NotFound);
    CHECK(useTheme(newsroom, QStringLiteral("baroque")).error().code == ErrorCode::NotFound);
    CHECK(archive::settings(newsroom.archive()).value() == before);
}

TEST_CASE("the preview has the bytes of the export, chosen colours and logo with them") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    const PostId post = addPost(fixture);
    const QString logo = fixture.temporary().file(QStringLiteral("лого.png"));
    REQUIRE(writeFileAtomically(
        logo, test::asPng(test::drawnLogo({300, 90}, test::Ground::Transparent))));
    REQUIRE(useTheme(newsroom, kMunicipal));
    REQUIRE(setThemeValues(newsroom, kMunicipal,
                           {{kAccent, QStringLiteral("#7a1f3d")},
                            {QStringLiteral("logo"), logo},
                            {QStringLiteral("slogan"), QStringLiteral("Заедно")}}));
    REQUIRE(removeFile(logo)); // the archive has it now

    const QString folder = fixture.temporary().file(QStringLiteral("site"));
    const auto report = exportPosts(newsroom, {{post}, ExportForm::Page, folder, {}, false},
                                    [](qsizetype, qsizetype) {}, {});
    REQUIRE(report);
    CHECK(report->hints.isEmpty());
    const auto preview = previewOf(newsroom, post);
    REQUIRE(preview);
    int assets = 0;
    for (const QString& path : report->changed) {
        CAPTURE(path.toStdString());
        assets += path.startsWith(QStringLiteral("assets/")) ? 1 : 0;
        CHECK(preview->file(path).value() == readFile(folder + u'/' + path, 10'000'000).value());
    }
    CHECK(assets == 2);
    CHECK(preview->file(QStringLiteral("assets/style.css"))->contains("--accent:#7a1f3d;"));
}

TEST_CASE("an export says which chosen colours are hard to read, where they are shown") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    const PostId post = addPost(fixture);
    REQUIRE(setThemeValues(newsroom, kHerald, {{kAccent, QStringLiteral("#ffcc00")}}));
    const auto hints = [&](ExportForm form, const QString& theme = {}) {
        const QString folder =
            fixture.temporary().file(QString::number(static_cast<int>(form)) + theme);
        const auto report = exportPosts(newsroom, {{post}, form, folder, theme, false},
                                        [](qsizetype, qsizetype) {}, {});
        REQUIRE(report);
        return report->hints.filter(QStringLiteral("#ffcc00")).size();
    };
    CHECK(hints(ExportForm::Page) == 1);
    CHECK(hints(ExportForm::Single) == 1);
    CHECK(hints(ExportForm::Site) == 1);
    CHECK(hints(ExportForm::Text) == 0);
    CHECK(hints(ExportForm::Fragment) == 0);
    CHECK(hints(ExportForm::Page, kMunicipal) == 0);
}
