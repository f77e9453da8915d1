#include "editorial/edit_posts.h"
#include "editorial/export_job.h"
#include "editorial/preview_site.h"
#include "html/sanitiser.h"

#include "support/newsroom_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace vestitel;
using namespace vestitel::editorial;

namespace {

const auto kNoProgress = [](qsizetype, qsizetype) {
};

std::map<QString, QByteArray> filesIn(const QString& folder) {
    std::map<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return files;
}

std::vector<PostId> storeTwo(test::NewsroomFixture& fixture) {
    std::vector<PostId> ids;
    for (const auto* const title : {"Посещение", "Прием"}) {
        auto post = newPost(fixture.newsroom());
        REQUIRE(post);
        auto& edition = post->editions.at(domain::Language::bulgarian());
        edition.title = QString::fromUtf8(title);
        edition.body = html::sanitise(QStringLiteral("<p>Текст на новината.</p>")).value();
        REQUIRE(savePost(fixture.newsroom(), *post, archive::SaveReason::Manual));
        ids.push_back(post->id);
    }
    return ids;
}

} // namespace

TEST_CASE("an export beside a window gives the files of the command line's, in each form") {
    test::NewsroomFixture fixture;
    const std::vector<PostId> ids = storeTwo(fixture);
    constexpr ExportForm forms[] = {ExportForm::Page,      ExportForm::Fragment, ExportForm::Text,
                                    ExportForm::JsonLines, ExportForm::Single,   ExportForm::Site,
                                    ExportForm::Social};
    const auto folderOf = [&](ExportForm form, const QString& who) {
        return fixture.temporary().file(who + QString::number(static_cast<int>(form)));
    };
    const auto requestOf = [&](ExportForm form, const QString& who) {
        return ExportRequest{
            .posts = ids, .form = form, .folder = folderOf(form, who), .theme = {}};
    };
    for (const ExportForm form : forms) {
        REQUIRE(exportPosts(fixture.newsroom(), requestOf(form, QStringLiteral("plain")),
                            kNoProgress, {}));
    }
    fixture.close();
    const auto thread = NewsroomThread::open(fixture.folder(), fixture.environment());
    REQUIRE(thread);
    for (const ExportForm form : forms) {
        INFO(static_cast<int>(form));
        const auto report =
            startExport(**thread, requestOf(form, QStringLiteral("beside")), kNoProgress, {})
                .result();
        REQUIRE(report);
        CHECK(report->written > 0);
        CHECK_FALSE(report->cancelled);
        const auto files = filesIn(folderOf(form, QStringLiteral("beside")));
        CHECK(files.size() >= static_cast<std::size_t>(report->written));
        CHECK(files == filesIn(folderOf(form, QStringLiteral("plain"))));
    }
}

TEST_CASE("an export beside a window that is stopped at once writes no page") {
    test::NewsroomFixture fixture;
    const std::vector<PostId> ids = storeTwo(fixture);
    fixture.close();
    const auto thread = NewsroomThread::open(fixture.folder(), fixture.environment());
    REQUIRE(thread);
    Cancellation stop;
    stop.cancel();
    const QString folder = fixture.temporary().file(QStringLiteral("изнесени"));
    const auto report =
        startExport(**thread, {.posts = ids, .folder = folder, .theme = {}}, kNoProgress, stop)
            .result();
    REQUIRE(report);
    CHECK(report->cancelled);
    CHECK(filesIn(folder).empty());
}

TEST_CASE("a preview has the bytes of the exported page, and says why there is none") {
    test::NewsroomFixture fixture;
    const PostId id = storeTwo(fixture).front();
    const QString folder = fixture.temporary().file(QStringLiteral("изнесени"));
    REQUIRE(exportPosts(fixture.newsroom(), {.posts = {id}, .folder = folder, .theme = {}},
                        kNoProgress, {}));
    const auto preview = previewOf(fixture.newsroom(), id);
    REQUIRE(preview);
    CHECK(preview->refusal().isEmpty());
    CHECK(preview->post() == id);
    CHECK(preview->languages() == std::vector{domain::Language::bulgarian()});
    CHECK_FALSE(preview->pagePath(domain::Language::english()));
    const auto path = preview->pagePath(domain::Language::bulgarian());
    REQUIRE(path);
    CHECK(PreviewSite::mediaType(*path) == "text/html");
    CHECK(preview->fileName(domain::Language::bulgarian()).endsWith(QStringLiteral("-bg")));
    const auto page = preview->file(*path);
    REQUIRE(page);
    CHECK(*page == filesIn(folder).at(*path));
    CHECK_FALSE(preview->file(QStringLiteral("няма/такава.html")));

    auto empty = newPost(fixture.newsroom());
    REQUIRE(empty);
    empty->editions.at(domain::Language::bulgarian()).title = QStringLiteral("Само заглавие");
    REQUIRE(savePost(fixture.newsroom(), *empty, archive::SaveReason::Manual));
    const auto nothing = previewOf(fixture.newsroom(), empty->id);
    REQUIRE(nothing);
    CHECK(nothing->languages().empty());
    CHECK(nothing->refusal().contains(QStringLiteral("Само заглавие")));
}
