#include "archive/emblem_store.h"
#include "archive/export_record.h"
#include "archive/funding_files.h"
#include "archive/post_fields.h"
#include "archive/post_lens.h"
#include "archive/salvage.h"
#include "archive/template_store.h"
#include "base/atomic_file.h"
#include "filled_archive.h"

#include "support/catch.h"

#include <QDir>

using namespace vestitel;
using namespace vestitel::archive;
using test::ArchiveFixture;
using test::FilledArchive;

namespace {

const QString kLeader = QStringLiteral("leader-2023-2027");

domain::Post funded(ArchiveFixture& fixture, const QString& programme, const QString& waiver = {}) {
    domain::Post post{.id = fixture.ids.newPostId(), .date = QDate(2024, 5, 1)};
    post.programme = programme;
    post.programmeWaiver = waiver;
    return fixture.save(post).post;
}

void writeProgramme(const QString& archive, const QByteArray& bytes) {
    REQUIRE(makeFolder(fundingFolder(archive)));
    REQUIRE(writeFileAtomically(fundingFolder(archive) + QStringLiteral("/leader.json"), bytes));
}

} // namespace

TEST_CASE("a post keeps its programme and why it may go out without what that demands") {
    ArchiveFixture fixture;
    const domain::Post post =
        funded(fixture, QStringLiteral(" leader-2023-2027 "), QStringLiteral("Логото\n се чака."));
    CHECK(fixture.load(post.id).programme == kLeader);
    CHECK(fixture.load(post.id).programmeWaiver == QStringLiteral("Логото се чака."));

    fixture.clock.advanceSeconds(60);
    domain::Post other = fixture.load(post.id);
    other.programme.clear();
    other.programmeWaiver.clear();
    CHECK(fixture.save(other).changed);
    CHECK(fixture.load(post.id).programme.isEmpty());
    CHECK(fixture.load(post.id).modified > post.modified);
    CHECK_FALSE(fixture.save(other).changed);
    fixture.reopen();
    CHECK(fixture.load(post.id).programmeWaiver.isEmpty());
}

TEST_CASE("lists have the posts of a programme, by the table and in memory") {
    ArchiveFixture fixture;
    const PostId ours = funded(fixture, kLeader).id;
    const PostId other = funded(fixture, QStringLiteral("national")).id;
    funded(fixture, {});
    PostFilter filter;
    filter.programme = kLeader;
    CHECK(PostList(*fixture.archive).ids(filter, 0, 9).value() == std::vector{ours});
    PostLens lens(*fixture.archive);
    CHECK(lens.count(filter).value() == 1);
    CHECK(lens.count({}).value() == 3);
    filter.programme = QStringLiteral("none");
    CHECK(lens.count(filter).value() == 0);
    CHECK(PostList(*fixture.archive).count(filter).value() == 0);

    filter.programme = kLeader;
    domain::Post moved = fixture.load(other);
    moved.programme = kLeader;
    fixture.save(moved);
    CHECK(lens.count(filter).value() == 2);
    CHECK(postFilterFromJson(toJson(filter)) == filter);
}

TEST_CASE("the programme is among the fields that are changed of many posts") {
    ArchiveFixture fixture;
    const domain::Post post = funded(fixture, kLeader, QStringLiteral("Чака се."));
    REQUIRE(recordExports(*fixture.archive, {{post.id, post.modified, QStringLiteral("abc")}}));
    fixture.clock.advanceSeconds(60);
    PostFields fields = postFields(*fixture.archive, post.id).value();
    CHECK(fields.programme == kLeader);
    CHECK(fields.programmeWaiver == QStringLiteral("Чака се."));
    fields.programme = QStringLiteral("national");
    fields.programmeWaiver.clear();
    auto transaction = sqlite::Transaction::begin(fixture.archive->connection()).value();
    REQUIRE(setPostFields(transaction, *fixture.archive, post.id, fields).value());
    REQUIRE(transaction.commit());
    CHECK(postFields(*fixture.archive, post.id).value() == fields);
    CHECK(fixture.load(post.id).programme == QStringLiteral("national"));
    // Its pages are others now.
    PostFilter filter;
    filter.exported = ExportStand::Changed;
    CHECK(PostList(*fixture.archive).count(filter).value() == 1);
}

TEST_CASE("a template keeps the programme, and not the waiver of one post") {
    ArchiveFixture fixture;
    const domain::Post post = funded(fixture, kLeader, QStringLiteral("Чака се."));
    TemplateStore store(*fixture.archive);
    const qint64 number = store.add(domain::templateOf(post, QStringLiteral("Покана"))).value();
    CHECK(store.get(number)->content.programme == kLeader);
}

TEST_CASE("an office's emblem is a medium that stays while it is one") {
    ArchiveFixture fixture;
    MediaStore media(*fixture.archive);
    const MediaHash first = media.add(test::png(1), QStringLiteral("a.png"))->hash;
    const MediaHash second = media.add(test::png(2), QStringLiteral("b.png"))->hash;
    const QString key = QStringLiteral("leader");
    REQUIRE(setEmblem(*fixture.archive, key, first));
    CHECK(media.dropUnreferenced().value() == 1); // the second
    CHECK(emblems(*fixture.archive).value() == Emblems{{key, first}});
    CHECK(setEmblem(*fixture.archive, key, second).error().code == ErrorCode::NotFound);

    REQUIRE(media.add(test::png(2), QStringLiteral("b.png")));
    REQUIRE(setEmblem(*fixture.archive, key, second));
    CHECK(emblems(*fixture.archive).value() == Emblems{{key, second}});
    REQUIRE(setEmblem(*fixture.archive, key, std::nullopt));
    CHECK(emblems(*fixture.archive)->empty());
    CHECK(media.dropUnreferenced().value() == 2);
    CHECK(fixture.isSound());
}

TEST_CASE("what an export showed of a programme is on record, the trash apart") {
    ArchiveFixture fixture;
    const domain::Post post = funded(fixture, kLeader);
    const domain::Post plain = funded(fixture, {});
    REQUIRE(recordExports(*fixture.archive, {{post.id, post.modified, QStringLiteral("abc")},
                                             {plain.id, plain.modified, {}}}));
    auto exports = fundedExports(*fixture.archive).value();
    REQUIRE(exports.size() == 1);
    CHECK(exports[0].post == post.id);
    CHECK(exports[0].programme == kLeader);
    CHECK(exports[0].date == QDate(2024, 5, 1));
    CHECK(exports[0].funding == QStringLiteral("abc"));
    REQUIRE(recordExports(*fixture.archive, {{post.id, post.modified, QStringLiteral("def")}}));
    CHECK(fundedExports(*fixture.archive)->front().funding == QStringLiteral("def"));
    fixture.trash(post.id);
    CHECK(fundedExports(*fixture.archive)->empty());
}

TEST_CASE("an archive from before funding programmes keeps its posts and can have them") {
    ArchiveFixture fixture;
    auto earlier = fixture.options;
    earlier.migrations->resize(10);
    const QString folder = fixture.temporary.file(QStringLiteral("стар"));
    const PostId id = fixture.ids.newPostId();
    fixture.archive = Archive::create(folder, earlier).value();
    fixture.addBarePost(id);
    fixture.archive.reset();
    fixture.archive = Archive::open(folder, fixture.options).value();
    domain::Post post = fixture.load(id);
    CHECK(post.programme.isEmpty());
    post.programme = kLeader;
    fixture.save(post);
    CHECK(fixture.load(id).programme == kLeader);
    CHECK(fixture.isSound());
}

TEST_CASE("the office's own programmes go with a backup, and come back with it") {
    FilledArchive fixture;
    writeProgramme(fixture.folder(), "one");
    CHECK(ownProgrammes(fixture.folder()) == QStringList{QStringLiteral("leader")});
    fixture.backUp();
    const QString copy = fundingFolder(fixture.target) + QStringLiteral("/leader.json");
    CHECK(readFile(copy, 99).value() == "one");
    REQUIRE(restore(fixture.target, fixture.second, fixture.options));
    CHECK(readFile(fundingFolder(fixture.second) + QStringLiteral("/leader.json"), 99).value() ==
          "one");
    CHECK(fixture.holdsAll(fixture.second));

    writeProgramme(fixture.folder(), "two");
    fixture.backUp();
    CHECK(readFile(copy, 99).value() == "two");
    REQUIRE(removeFile(fundingFolder(fixture.folder()) + QStringLiteral("/leader.json")));
    fixture.backUp();
    CHECK(ownProgrammes(fixture.target).isEmpty());
}

TEST_CASE("the office's own programmes and emblems come out of a damaged archive") {
    FilledArchive fixture;
    writeProgramme(fixture.folder(), "one");
    REQUIRE(setEmblem(*fixture.archive, QStringLiteral("leader"), fixture.media.front()));
    const PostId id = funded(fixture, kLeader, QStringLiteral("Чака се.")).id;
    fixture.archive.reset();
    auto target = Archive::create(fixture.second, fixture.options).value();
    REQUIRE(salvage(fixture.folder(), *target, fixture.ids));
    CHECK(ownProgrammes(fixture.second) == QStringList{QStringLiteral("leader")});
    CHECK(emblems(*target)->at(QStringLiteral("leader")) == fixture.media.front());
    CHECK(PostStore(*target).post(id)->programme == kLeader);
    CHECK(PostStore(*target).post(id)->programmeWaiver == QStringLiteral("Чака се."));
}
