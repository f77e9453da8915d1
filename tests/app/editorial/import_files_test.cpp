#include "archive/post_list.h"
#include "base/atomic_file.h"
#include "editorial/import_job.h"
#include "html/body_text.h"

#include "support/drawn_images.h"
#include "support/newsroom_fixture.h"
#include "support/zip_writer.h"

#include <QBuffer>

using namespace vestitel;
using namespace vestitel::editorial;

namespace {

const auto kNoProgress = [](qsizetype, qsizetype) {
};

QByteArray photo() {
    QByteArray bytes;
    QBuffer file(&bytes);
    REQUIRE(test::drawnPhoto({64, 48}).save(&file, "PNG"));
    return bytes;
}

QString wordDocument(const test::NewsroomFixture& fixture) {
    const QString path = fixture.temporary().file(QStringLiteral("покана.docx"));
    REQUIRE(writeFileAtomically(
        path, test::zipOf(test::wordEntries({test::wordParagraph(QStringLiteral("Покана"))}))));
    return path;
}

ImportRequest wordRequest(const QString& path, Result<importing::WordMarkup> converted) {
    ImportRequest request{.paths = {path}, .edition = std::nullopt};
    request.convertWord = [converted = std::move(converted)](const QByteArray& bytes) {
        CHECK(bytes.startsWith("PK"));
        return converted;
    };
    return request;
}

domain::Post postOf(Newsroom& newsroom, const PostId& id) {
    const auto post = archive::PostStore(newsroom.archive()).post(id);
    REQUIRE(post);
    return *post;
}

} // namespace

TEST_CASE("a Word document becomes a post with its pictures; one that is none is named") {
    test::NewsroomFixture fixture;
    const QString path = wordDocument(fixture);
    const importing::WordMarkup markup{
        QStringLiteral("<h1>Покана</h1><p>Каним Ви на среща в читалището.</p>"
                       "<p><img src=\"image:0\" alt=\"Читалището\"></p>"
                       "<p><img src=\"image:1\" alt=\"Развалена\"></p>"),
        {{photo(), QStringLiteral("image/png")},
         {QByteArray("no picture"), QStringLiteral("image/png")}}};
    const auto report = importFiles(fixture.newsroom(), wordRequest(path, markup), kNoProgress, {});
    REQUIRE(report);
    CHECK(report->refused.isEmpty());
    REQUIRE(report->posts.size() == 1);
    const domain::Post post = postOf(fixture.newsroom(), report->posts.front());
    const auto& edition = post.editions.at(domain::Language::bulgarian());
    CHECK(edition.title == u"Покана");
    CHECK(edition.body.html().contains(QStringLiteral("Каним Ви на среща")));
    CHECK(edition.body.html().count(QStringLiteral("<img")) == 1);
    CHECK(edition.body.html().contains(QStringLiteral("Читалището")));
    CHECK_FALSE(report->remarks.isEmpty()); // of the picture that is none
}

TEST_CASE("what a converter cannot read is named, and what ends the import ends it") {
    test::NewsroomFixture fixture;
    const QString path = wordDocument(fixture);
    const auto run = [&](const ImportRequest& request) {
        return importFiles(fixture.newsroom(), request, kNoProgress, {});
    };
    const auto damaged = run(wordRequest(
        path, failure(ErrorCode::InvalidArgument, QStringLiteral("It is damaged."), {})));
    REQUIRE(damaged);
    REQUIRE(damaged->refused.size() == 1);
    CHECK(damaged->refused.front() == u"покана.docx: It is damaged.");

    const auto empty = run(wordRequest(path, importing::WordMarkup{}));
    REQUIRE(empty);
    CHECK(empty->refused.size() == 1);
    CHECK(empty->posts.empty());

    const auto without = run({.paths = {path}, .edition = std::nullopt});
    REQUIRE(without);
    REQUIRE(without->refused.size() == 1);
    CHECK(without->refused.front().contains(QStringLiteral("покана.docx")));
    CHECK(archive::PostList(fixture.newsroom().archive()).count({}) == 0);
}

TEST_CASE("files that are missing, empty folders and endless lines are named, the rest goes on") {
    test::NewsroomFixture fixture;
    const auto file = [&](const QString& name) {
        return fixture.temporary().file(name);
    };
    REQUIRE(makeFolder(file(QStringLiteral("празна"))));
    REQUIRE(writeFileAtomically(file(QStringLiteral("новина.txt")), "Новина\n\nТекст.\n"));
    REQUIRE(writeFileAtomically(file(QStringLiteral("дълъг.jsonl")),
                                "{\"editions\":\"" + QByteArray(80 << 20, 'a') + "\"}\n"));
    const auto report = importFiles(
        fixture.newsroom(),
        {.paths = {file(QStringLiteral("няма.txt")), file(QStringLiteral("празна")),
                   file(QStringLiteral("дълъг.jsonl")), file(QStringLiteral("новина.txt"))},
         .edition = std::nullopt},
        kNoProgress, {});
    REQUIRE(report);
    CHECK(report->posts.size() == 1);
    REQUIRE(report->refused.size() == 3);
    for (const char* const name : {"няма.txt", "празна", "дълъг.jsonl"}) {
        INFO(name);
        CHECK(report->refused.filter(QString::fromUtf8(name)).size() == 1);
    }
}

TEST_CASE("an import beside a window stores a post in both languages, and takes that back") {
    test::NewsroomFixture fixture;
    const QString path = wordDocument(fixture);
    const importing::WordMarkup markup{
        QStringLiteral("<h1>Покана за среща</h1><p>Каним всички жители на среща в читалището.</p>"
                       "<p>Ще говорим за новата стратегия на сдружението.</p>"
                       "<h1>Invitation to a meeting</h1><p>All residents are invited to a meeting "
                       "at the community centre.</p><p>We will talk about the new strategy of the "
                       "association.</p>"),
        {}};
    fixture.close();
    auto thread = NewsroomThread::open(fixture.folder(), fixture.environment());
    REQUIRE(thread);
    const auto report = startImport(**thread, wordRequest(path, markup), kNoProgress, {}).result();
    REQUIRE(report);
    REQUIRE(report->posts.size() == 1);
    REQUIRE(report->pairs.size() == 1);
    thread->reset();
    auto opened = Newsroom::open(fixture.folder(), fixture.environment());
    REQUIRE(opened);
    CHECK(postOf(**opened, report->posts.front()).editions.size() == 2);
    REQUIRE(keepAsOneText(**opened, report->pairs.front()));
    const domain::Post one = postOf(**opened, report->posts.front());
    CHECK(one.editions.at(domain::Language::bulgarian())
              .body.html()
              .contains(QStringLiteral("All residents")));
}
