#include "base/atomic_file.h"

#include "app/importing/interchange_folder.h"
#include "support/catch.h"

#include <QFile>

using namespace vestitel;
using domain::Language;
using importing::writeInterchangeLine;
using test::editionOf;
using test::InterchangeFolder;

TEST_CASE("media come in the order of their hashes, however they are handed in") {
    InterchangeFolder folder;
    const domain::Medium a = folder.add("a", QStringLiteral("png"));
    const domain::Medium b = folder.add("b", QStringLiteral("png"));
    test::CountingIdSource ids;
    domain::Post post{ids.newPostId()};
    post.editions.emplace(Language::bulgarian(), editionOf(QStringLiteral("Т"), QString()));
    CHECK(writeInterchangeLine(post, {a, b}) == writeInterchangeLine(post, {b, a}));
}

TEST_CASE("a missing or damaged file is named, and the post comes without it") {
    InterchangeFolder folder;
    const domain::Medium photo = folder.add("right", QStringLiteral("png"));
    REQUIRE(writeFileAtomically(folder.folder().file(importing::interchangeName(photo)), "wrong"));
    const QByteArray damaged = importing::interchangeName(photo).toUtf8();
    const auto imported =
        folder.read(R"({"lead_image":"media/gone.jpg","media":[{"file":")" + damaged +
                    R"("},{"file":"media/gone.jpg"}],"attachments":[{"file":"media/gone.jpg"}],)"
                    R"("editions":{"bg":{"title":"Т"}}})");
    REQUIRE(imported);
    CHECK_FALSE(imported->post.leadImage);
    CHECK(imported->post.attachments.empty());
    CHECK(imported->media.empty());
    REQUIRE(imported->remarks.size() == 2);
    CHECK(imported->remarks[0].contains(QString::fromUtf8(damaged)));
    CHECK(imported->remarks[1].contains(QStringLiteral("media/gone.jpg")));
}

TEST_CASE("a link that leads out of the folder is not followed") {
    InterchangeFolder folder;
    const test::TemporaryFolder outside;
    REQUIRE(writeFileAtomically(outside.file(QStringLiteral("secret.png")), "secret"));
    REQUIRE(QFile::link(outside.file(QStringLiteral("secret.png")),
                        folder.folder().file(QStringLiteral("link.png"))));
    const auto imported =
        folder.read(R"({"lead_image":"link.png","editions":{"bg":{"title":"Т"}}})");
    REQUIRE_FALSE(imported);
    CHECK(imported.error().message.contains(QStringLiteral("link.png")));
}

TEST_CASE("media with names of people's own are found, in the body too") {
    InterchangeFolder folder;
    REQUIRE(makeFolder(folder.folder().file(QStringLiteral("снимки"))));
    REQUIRE(writeFileAtomically(folder.folder().file(QStringLiteral("снимки/а б.png")), "bytes"));
    const auto imported = folder.read(
        QStringLiteral(R"({"lead_image":"снимки/а б.png","editions":{"bg":{"title":"Т",)"
                       R"("body":"<p><img src='снимки/а б.png' alt='x'></p>"}}})")
            .toUtf8());
    REQUIRE(imported);
    REQUIRE(imported->media.size() == 1);
    CHECK(imported->media[0].name == QStringLiteral("а б.png"));
    CHECK(imported->post.leadImage == imported->media[0].hash);
    CHECK(imported->post.editions.at(Language::bulgarian())
              .body.html()
              .contains(QStringLiteral("media:") + imported->media[0].hash->toString()));
}

TEST_CASE("how an image is edited goes with it, there and back") {
    InterchangeFolder folder;
    domain::Medium photo = folder.add("a", QStringLiteral("png"));
    photo.edit = {1, -2.5, {0.1, 0, 0.5, 0.5}, {{0.2, 0.2, 0.1, 0.1}}, {0.3, 0.4}};
    test::CountingIdSource ids;
    domain::Post post{ids.newPostId()};
    post.leadImage = photo.hash;
    post.editions.emplace(Language::bulgarian(), editionOf(QStringLiteral("Т"), QString()));
    const auto imported = folder.read(writeInterchangeLine(post, {photo}));
    REQUIRE(imported);
    REQUIRE(imported->media.size() == 1);
    CHECK(imported->media.front().edit == photo.edit);
    CHECK(imported->remarks.isEmpty());
}

TEST_CASE("a post whose image is edited in a way that is not understood is refused") {
    InterchangeFolder folder;
    const domain::Medium photo = folder.add("a", QStringLiteral("png"));
    const auto line = [&](const QByteArray& edit) {
        return R"({"media":[{"file":")" + importing::interchangeName(photo).toUtf8() +
               R"(","edit":)" + edit + R"(}],"editions":{"bg":{"title":"Т"}}})";
    };
    CHECK(folder.read(line(R"({"version":1,"turns":2})")));
    CHECK(folder.read(line("null")));
    for (const char* const edit : {R"({"version":2})", R"("blurred")", R"({"turns":1})"}) {
        const auto imported = folder.read(line(edit));
        REQUIRE_FALSE(imported);
        CHECK(imported.error().message.contains(QStringLiteral("media.1.edit")));
    }
}
