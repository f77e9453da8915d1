#include "archive/backup.h"
#include "archive/media_store.h"
#include "archive_fixture.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::archive;
using domain::ImageEdit;
using test::ArchiveFixture;

namespace {

const ImageEdit kEdit{1, -2.5, {0.1, 0, 0.5, 0.5}, {{0.2, 0.2, 0.1, 0.1}}, {0.3, 0.4}};

} // namespace

TEST_CASE("an edit survives reopening, and leaves the image's bytes as they are") {
    ArchiveFixture fixture;
    const MediaHash hash =
        MediaStore(*fixture.archive).add(test::png(1), QStringLiteral("а.png")).value().hash;
    REQUIRE(MediaStore(*fixture.archive).setEdit(hash, kEdit));
    fixture.reopen();
    MediaStore store(*fixture.archive);
    CHECK(store.medium(hash).value().edit == kEdit);
    CHECK(store.bytes(hash).value() == test::png(1));
    CHECK(fixture.isSound());
    // The same file brought again is the same image, edited as it was.
    CHECK(store.add(test::png(1), QStringLiteral("б.png")).value().edit == kEdit);

    REQUIRE(store.setEdit(hash, {}));
    CHECK(store.medium(hash).value().edit.isNothing());
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM image_edit")) == 0);
}

TEST_CASE("an edit that this version does not understand hides the image, not what it hides") {
    ArchiveFixture fixture;
    MediaStore store(*fixture.archive);
    const MediaHash hash = store.add(test::png(1), QStringLiteral("а.png")).value().hash;
    REQUIRE(fixture.archive->connection().run(
        QStringLiteral("INSERT INTO image_edit VALUES (?, '{\"version\":2}')"), hash.toString()));
    const auto medium = store.medium(hash);
    REQUIRE_FALSE(medium);
    CHECK(medium.error().code == ErrorCode::DamagedData);
    CHECK(verify(*fixture.archive).value().size() == 1);
}

TEST_CASE("a document cannot be edited, nor what is not there") {
    ArchiveFixture fixture;
    MediaStore store(*fixture.archive);
    const MediaHash text = store.add("само текст", QStringLiteral("а.txt")).value().hash;
    CHECK_FALSE(store.setEdit(text, kEdit));
    CHECK(store.setEdit(text, {}));
    CHECK_FALSE(store.setEdit(*MediaHash::fromString(QString(64, u'a')), kEdit));
}

TEST_CASE("the posts that show an image are counted, each once, those in the trash not") {
    ArchiveFixture fixture;
    MediaStore store(*fixture.archive);
    const MediaHash hash = store.add(test::png(1), QStringLiteral("а.png")).value().hash;
    const auto bg = domain::Language::bulgarian();
    std::vector<PostId> posts;
    for (int number = 0; number < 4; ++number) {
        domain::Post post{fixture.ids.newPostId()};
        post.editions[bg].title = QStringLiteral("Новина %1").arg(number);
        post.editions[bg].body =
            test::bodyOf(QStringLiteral("Текст"), number < 3 ? std::optional(hash) : std::nullopt);
        if (number != 1) {
            post.leadImage = number < 3 ? std::optional(hash) : std::nullopt;
        }
        posts.push_back(fixture.save(post).post.id);
    }
    CHECK(store.postsThatShow(hash, std::nullopt).value() == 3);
    CHECK(store.postsThatShow(hash, posts[0]).value() == 2);
    CHECK(store.postsThatShow(hash, posts[3]).value() == 3);
    fixture.trash(posts[1]);
    CHECK(store.postsThatShow(hash, posts[0]).value() == 1);
}
