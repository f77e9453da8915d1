#include "archive/post_list.h"
#include "base/atomic_file.h"
#include "editorial/import_files.h"
#include "editorial/store_imported.h"

#include "support/file_size_limit.h"
#include "support/newsroom_fixture.h"

using namespace vestitel;

TEST_CASE(
    "a disk that takes no picture ends the import, and the next one brings post and picture") {
    test::NewsroomFixture fixture;
    const QString folder = fixture.temporary().file(QStringLiteral("входящи"));
    REQUIRE(makeFolder(folder));
    // Larger than any file may become below; the database stays far from it.
    REQUIRE(writeFileAtomically(folder + QStringLiteral("/списък.txt"),
                                QByteArray("ред от списък\n").repeated(600'000)));
    REQUIRE(writeFileAtomically(
        folder + QStringLiteral("/posts.jsonl"),
        R"({"id":"6f1c0000-0000-4000-8000-000000000001","editions":{"bg":{"title":"Т"}},)"
        R"("attachments":[{"file":"списък.txt"}],"media":[{"file":"списък.txt"}]})"));
    const editorial::ImportRequest request{.paths = {folder + QStringLiteral("/posts.jsonl")},
                                           .edition = std::nullopt};
    const auto import = [&] {
        return editorial::importFiles(fixture.newsroom(), request, [](auto, auto) {}, {});
    };
    {
        const test::FileSizeLimit limit(4 << 20);
        const auto report = import();
        REQUIRE_FALSE(report);
        CHECK(report.error().message.contains(QStringLiteral("media")));
        CHECK(archive::PostList(fixture.newsroom().archive()).count({}) == 0);
    }
    const auto report = import();
    REQUIRE(report);
    REQUIRE(report->posts.size() == 1);
    CHECK(archive::PostStore(fixture.newsroom().archive())
              .post(report->posts.front())
              ->attachments.size() == 1);
}

TEST_CASE("a picture whose bytes are others when it is kept refuses its post") {
    test::NewsroomFixture fixture;
    const QString path = fixture.temporary().file(QStringLiteral("списък.txt"));
    REQUIRE(writeFileAtomically(path, "Списък\n"));
    importing::ImportedPost imported{.post = {.id = fixture.ids().newPostId()}};
    imported.media.push_back({path,
                              QStringLiteral("списък.txt"),
                              MediaHash::fromString(QString(64, u'a')),
                              QStringLiteral("списък.txt"),
                              {}});
    const auto stored = editorial::storeImported(fixture.newsroom(), imported, {});
    REQUIRE(stored);
    CHECK_FALSE(stored->post);
    CHECK(stored->refusal.contains(QStringLiteral("списък.txt")));
    CHECK(archive::PostList(fixture.newsroom().archive()).count({}) == 0);
}

TEST_CASE("a folder of JSON Lines gives its posts, and no attached text becomes one") {
    test::NewsroomFixture fixture;
    const QString folder = fixture.temporary().file(QStringLiteral("входящи"));
    REQUIRE(makeFolder(folder + QStringLiteral("/media")));
    REQUIRE(makeFolder(folder + QStringLiteral("/стари")));
    REQUIRE(writeFileAtomically(folder + QStringLiteral("/media/списък.txt"), "Списък\n\nРед.\n"));
    REQUIRE(
        writeFileAtomically(folder + QStringLiteral("/стари/новина.txt"), "Новина\n\nТекст.\n"));
    REQUIRE(writeFileAtomically(
        folder + QStringLiteral("/posts.jsonl"),
        R"({"editions":{"bg":{"title":"Т"}},"attachments":[{"file":"media/списък.txt"}],)"
        R"("media":[{"file":"media/списък.txt"}]})"));
    const auto report = editorial::importFiles(
        fixture.newsroom(), {.paths = {folder}, .edition = std::nullopt}, [](auto, auto) {}, {});
    REQUIRE(report);
    CHECK(report->refused.isEmpty());
    CHECK(report->posts.size() == 2);
}
