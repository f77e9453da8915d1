#include "archive/draft_journal.h"

#include "archive_fixture.h"
#include "sqlite/statement.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::archive;
using domain::Language;
using test::ArchiveFixture;
using test::bodyOf;

TEST_CASE("the last draft of each edition is there after the archive was closed") {
    ArchiveFixture fixture;
    const PostId post = fixture.ids.newPostId(); // never saved
    for (int i = 0; i < 5; ++i) {
        fixture.clock.advanceSeconds(1);
        const QString text = QString::number(i);
        REQUIRE(DraftJournal(*fixture.archive)
                    .write({post, Language::bulgarian(), text, text, bodyOf(text)}));
    }
    REQUIRE(DraftJournal(*fixture.archive).write({post, Language::english(), QStringLiteral("e")}));
    fixture.reopen();
    const auto drafts = DraftJournal(*fixture.archive).of(post).value();
    REQUIRE(drafts.size() == 2);
    CHECK(drafts[0].title == QStringLiteral("4"));
    CHECK(drafts[0].lead == QStringLiteral("4"));
    CHECK(drafts[0].body == bodyOf(QStringLiteral("4")));
    CHECK(drafts[0].time == fixture.clock.now());
    CHECK(drafts[1].language == Language::english());
    CHECK(DraftJournal(*fixture.archive).all().value().size() == 2);
    REQUIRE(DraftJournal(*fixture.archive).discard(post));
    CHECK(DraftJournal(*fixture.archive).all().value().empty());
}

TEST_CASE("a draft holds its media, and one that is missing is no reason to refuse text") {
    ArchiveFixture fixture;
    MediaStore media(*fixture.archive);
    DraftJournal journal(*fixture.archive);
    const MediaHash image = media.add(test::png(1), QStringLiteral("a.png")).value().hash;
    const MediaHash missing = *MediaHash::fromString(QString(64, u'b'));
    const PostId post = fixture.ids.newPostId();
    const Language language = Language::bulgarian();
    REQUIRE(journal.write({post, language, {}, {}, bodyOf(QStringLiteral("x"), image)}));
    CHECK(media.dropUnreferenced().value() == 0);
    REQUIRE(journal.write({post, language, {}, {}, bodyOf(QStringLiteral("x"), missing)}));
    CHECK(journal.of(post).value().size() == 1);
    CHECK(media.dropUnreferenced().value() == 1);
}
