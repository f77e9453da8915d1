#include "base/atomic_file.h"
#include "editorial/edit_posts.h"
#include "editorial/export_posts.h"
#include "html/sanitiser.h"

#include "archive/media_store.h"
#include "support/newsroom_fixture.h"

#include <QDir>
#include <QFileInfo>

#include <sys/resource.h>

using namespace vestitel;
using namespace vestitel::editorial;
using domain::EditionState;
using domain::Language;
using domain::Status;

namespace {

struct Stand {
    test::NewsroomFixture fixture;
    QString folder = fixture.temporary().file(QStringLiteral("site"));

    domain::Post add(const QString& title, Status status,
                     EditionState english = EditionState::Ready) {
        domain::Post post{
            .id = fixture.ids().newPostId(), .status = status, .date = QDate(2026, 5, 1)};
        for (const Language& language : {Language::bulgarian(), Language::english()}) {
            domain::Edition& edition = post.editions[language];
            edition.title = title + u' ' + language.tag();
            edition.body = html::sanitise(QStringLiteral("<p>Текст.</p>")).value();
            edition.state = language == Language::english() ? english : EditionState::Ready;
        }
        return save(post);
    }

    domain::Post save(const domain::Post& post) {
        return savePost(fixture.newsroom(), post, archive::SaveReason::Manual).value().post;
    }

    Result<ExportReport> exportSite(const std::vector<PostId>& posts = {}, bool isTrial = false) {
        return exportPosts(fixture.newsroom(), {posts, ExportForm::Site, folder, {}, isTrial},
                           [](qsizetype, qsizetype) {}, {});
    }

    [[nodiscard]] bool has(const QString& path) const {
        return QFileInfo::exists(QDir(folder).filePath(path));
    }
};

} // namespace

TEST_CASE("a site has what is ready or published, and says what it leaves out") {
    Stand stand;
    stand.add(QStringLiteral("published"), Status::Published, EditionState::Draft);
    stand.add(QStringLiteral("ready"), Status::Ready);
    const domain::Post draft = stand.add(QStringLiteral("draft"), Status::Draft);
    const auto report = stand.exportSite();
    REQUIRE(report.has_value());
    CHECK(report->posts.size() == 2);
    CHECK(stand.has(QStringLiteral("bg/2026/published-bg/index.html")));
    CHECK(!stand.has(QStringLiteral("en/2026/published-en/index.html")));
    CHECK(stand.has(QStringLiteral("en/2026/ready-en/index.html")));
    CHECK(!stand.has(QStringLiteral("bg/2026/draft-bg/index.html")));
    CHECK(report->remarks.isEmpty());
    REQUIRE(report->hints.size() == 2);
    CHECK(report->hints.front().startsWith(u'1'));

    // What is named is taken, whatever it is.
    const auto asked = stand.exportSite({draft.id});
    REQUIRE(asked.has_value());
    CHECK(stand.has(QStringLiteral("bg/2026/draft-bg/index.html")));
    CHECK(!stand.has(QStringLiteral("bg/2026/published-bg/index.html")));
    CHECK(asked->removed.contains(QStringLiteral("bg/2026/published-bg/index.html")));
}

TEST_CASE("a link to a post that is not on the site is told of") {
    Stand stand;
    const domain::Post draft = stand.add(QStringLiteral("Чернова"), Status::Draft);
    domain::Post post = stand.add(QStringLiteral("Новина"), Status::Published);
    post.editions.at(Language::bulgarian()).body =
        html::sanitise(
            QStringLiteral("<p><a href=\"post:%1\">тук</a></p>").arg(draft.id.toString()))
            .value();
    stand.save(post);
    const auto hints = stand.exportSite().value().hints;
    CHECK(hints.filter(QStringLiteral("Новина")).size() == 1);
    stand.save([&] {
        domain::Post published = draft;
        published.status = Status::Published;
        return published;
    }());
    CHECK(stand.exportSite().value().hints.filter(QStringLiteral("Новина")).isEmpty());
}

TEST_CASE("editions that nobody marked go by the post's own status") {
    Stand stand;
    domain::Post post = stand.add(QStringLiteral("plain"), Status::Published);
    for (auto& [language, edition] : post.editions) {
        edition.state = EditionState::Draft;
    }
    stand.save(post);
    REQUIRE(stand.exportSite().has_value());
    CHECK(stand.has(QStringLiteral("bg/2026/plain-bg/index.html")));
    CHECK(stand.has(QStringLiteral("en/2026/plain-en/index.html")));
}

TEST_CASE("an archive of drafts gives no site, and nothing is touched") {
    Stand stand;
    stand.add(QStringLiteral("draft"), Status::Draft);
    const auto report = stand.exportSite();
    REQUIRE(!report.has_value());
    CHECK(report.error().code == ErrorCode::InvalidArgument);
    CHECK(!QFileInfo::exists(stand.folder));
}

TEST_CASE("a post whose page cannot be made is on no list, and its old page stays") {
    Stand stand;
    const domain::Post other = stand.add(QStringLiteral("other"), Status::Published);
    domain::Post post = stand.add(QStringLiteral("attached"), Status::Published);
    archive::MediaStore media(stand.fixture.newsroom().archive());
    const auto medium = media.add("%PDF-1.4 " + QByteArray(1000, 'x'), QStringLiteral("a.pdf"));
    REQUIRE(medium.has_value());
    post.attachments = {{medium->hash}};
    stand.save(post);
    REQUIRE(stand.exportSite().has_value());
    const auto home = [&] {
        return *readFile(QDir(stand.folder).filePath(QStringLiteral("bg/index.html")), 100'000);
    };
    CHECK(home().contains("attached-bg"));
    // The document is to be copied again, and is not there.
    REQUIRE(QDir(stand.folder + QStringLiteral("/media")).removeRecursively());
    REQUIRE(removeFile(media.pathOf(*medium)).has_value());
    const auto report = stand.exportSite();
    REQUIRE(report.has_value());
    REQUIRE(report->remarks.size() == 1);
    CHECK(report->remarks.front().contains(QStringLiteral("attached")));
    REQUIRE(report->posts.size() == 1);
    CHECK(report->posts.front().post == other.id);
    CHECK(!home().contains("attached-bg"));
    CHECK(stand.has(QStringLiteral("bg/2026/attached-bg/index.html")));
}

TEST_CASE("a trial of a site writes nothing and records nothing") {
    Stand stand;
    stand.add(QStringLiteral("one"), Status::Published);
    const auto trial = stand.exportSite({}, true);
    REQUIRE(trial.has_value());
    CHECK(trial->changed.contains(QStringLiteral("bg/index.html")));
    CHECK(!QFileInfo::exists(stand.folder));
    const auto facets = stand.fixture.newsroom().lens().facets({}).value();
    CHECK(facets.exported.at(archive::ExportStand::Never) == 1);
}

TEST_CASE("only posts whose pages got to their places count as exported") {
    Stand stand;
    stand.add(QStringLiteral("one"), Status::Published);
    stand.add(QStringLiteral("two"), Status::Published);
    const QString blocked = stand.folder + QStringLiteral("/en/2026/two-en/index.html");
    REQUIRE(makeFolder(blocked)); // no file can take the place of a folder
    const auto exported = [&](archive::ExportStand stateOfIt) {
        return stand.fixture.newsroom().lens().facets({}).value().exported.at(stateOfIt);
    };
    const auto report = stand.exportSite();
    REQUIRE_FALSE(report);
    CHECK(report.error().message.contains(QStringLiteral("index.html")));
    CHECK(stand.has(QStringLiteral("en/2026/one-en/index.html")));
    CHECK(exported(archive::ExportStand::Current) == 1);
    CHECK(exported(archive::ExportStand::Never) == 1);
    REQUIRE(QDir().rmdir(blocked));
    REQUIRE(stand.exportSite().has_value());
    CHECK(exported(archive::ExportStand::Current) == 2);
}

TEST_CASE("posts whose pages are kept are not handed from thread to thread") {
    Stand stand;
    constexpr int kPosts = 150;
    for (int number = 0; number < kPosts; ++number) {
        stand.add(QStringLiteral("post %1").arg(number), Status::Published);
    }
    REQUIRE(stand.exportSite().has_value());
    const auto waits = [] {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_nvcsw;
    };
    const auto before = waits();
    const auto report = stand.exportSite();
    const auto after = waits();
    REQUIRE(report.has_value());
    CHECK(report->posts.size() == kPosts);
    CHECK(report->written == 0);
    CHECK(after - before < kPosts / 5);
}

TEST_CASE("a stop is heard before the archive is read and after the last post") {
    Stand stand;
    stand.add(QStringLiteral("one"), Status::Published);
    Cancellation cancellation;
    const auto exportStoppedAt = [&](qsizetype stop) {
        return exportPosts(
            stand.fixture.newsroom(), {{}, ExportForm::Site, stand.folder},
            [&](qsizetype done, qsizetype) {
                if (done == stop) {
                    cancellation.cancel();
                }
            },
            cancellation);
    };
    SECTION("before") {
        cancellation.cancel();
        const auto report = exportStoppedAt(-1);
        REQUIRE(report.has_value());
        CHECK(report->cancelled);
        CHECK(report->posts.empty());
        CHECK(!QFileInfo::exists(stand.folder));
    }
    SECTION("after") {
        const auto report = exportStoppedAt(1);
        REQUIRE(report.has_value());
        CHECK(report->cancelled);
        CHECK(!stand.has(QStringLiteral("bg/index.html")));
        // What waited for the disk is made by the next one.
        CHECK(report->posts.empty());
        CHECK(stand.exportSite().value().posts.size() == 1);
        CHECK(stand.has(QStringLiteral("bg/index.html")));
    }
}

TEST_CASE("a post without a text is not on the site, and it is said") {
    Stand stand;
    stand.add(QStringLiteral("one"), Status::Published);
    domain::Post empty = stand.add(QStringLiteral("empty"), Status::Published);
    for (auto& [language, edition] : empty.editions) {
        edition.body = {};
    }
    stand.save(empty);
    const auto report = stand.exportSite();
    REQUIRE(report.has_value());
    REQUIRE(report->remarks.size() == 1);
    CHECK(report->remarks.front().contains(QStringLiteral("empty")));
    CHECK(report->posts.size() == 1);
    CHECK(!stand.has(QStringLiteral("bg/2026/empty-bg/index.html")));
}

TEST_CASE("an export without a folder, or that only the window can make, says so") {
    Stand stand;
    const domain::Post post = stand.add(QStringLiteral("one"), Status::Published);
    const auto codeOf = [&](ExportForm form, const QString& folder) {
        const auto report = exportPosts(stand.fixture.newsroom(), {{post.id}, form, folder},
                                        [](qsizetype, qsizetype) {}, {});
        REQUIRE_FALSE(report.has_value());
        return report.error().code;
    };
    CHECK(codeOf(ExportForm::Page, {}) == ErrorCode::InvalidArgument);
    CHECK(codeOf(ExportForm::Pdf, stand.folder) == ErrorCode::Unsupported);
    CHECK(!QFileInfo::exists(stand.folder));
}
