#include "archive/backup.h"

#include "archive/settings_store.h"
#include "base/atomic_file.h"
#include "filled_archive.h"
#include "sqlite/statement.h"

#include "support/catch.h"

#include <QDir>
#include <QFileInfo>

using namespace vestitel;
using namespace vestitel::archive;
using domain::Language;
using test::FilledArchive;
using test::snapshot;

TEST_CASE("a backup is an archive with the same posts, and a second one copies only what is new") {
    FilledArchive fixture;
    std::vector<qsizetype> steps;
    const BackupReport first = backup(*fixture.archive, fixture.target,
                                      [&](qsizetype done, qsizetype total) {
                                          CHECK(total == 7);
                                          steps.push_back(done);
                                      },
                                      {})
                                   .value();
    CHECK(steps == std::vector<qsizetype>{1, 2, 3, 4, 5, 6, 7});
    CHECK(first.mediaCopied == 6);
    CHECK(first.mediaKept == 0);
    CHECK(fixture.holdsAll(fixture.target));

    fixture.media.push_back(
        MediaStore(*fixture.archive).add(test::png(99), QStringLiteral("b.png")).value().hash);
    fixture.posts.push_back(
        fixture.save(test::randomPost(fixture.random, fixture.ids.newPostId(), {})).post);
    const BackupReport again = fixture.backUp();
    CHECK(again.mediaCopied == 1);
    CHECK(again.mediaKept == 6);
    CHECK(fixture.holdsAll(fixture.target));
    // The archive itself goes on as before, still locked.
    CHECK(Archive::open(fixture.folder(), fixture.options).error().code == ErrorCode::Locked);
    CHECK(fixture.isSound());
}

TEST_CASE("a backup does not overwrite anything else, and does not lie in the archive") {
    FilledArchive fixture;
    CHECK(backup(*fixture.archive, fixture.folder() + QStringLiteral("/backups/x"), {}, {})
              .error()
              .code == ErrorCode::InvalidArgument);
    CHECK(backup(*fixture.archive, fixture.folder(), {}, {}).error().code ==
          ErrorCode::InvalidArgument);
    REQUIRE(makeFolder(fixture.target));
    REQUIRE(writeFileAtomically(fixture.target + QStringLiteral("/x"), "x"));
    CHECK(backup(*fixture.archive, fixture.target, {}, {}).error().code ==
          ErrorCode::AlreadyExists);
    { const auto other = Archive::create(fixture.second, fixture.options).value(); }
    const auto before = snapshot(fixture.second);
    CHECK(backup(*fixture.archive, fixture.second, {}, {}).error().code == ErrorCode::Conflict);
    CHECK(snapshot(fixture.second) == before);
}

TEST_CASE("a backup that is cancelled leaves the earlier one, and the next goes on from there") {
    FilledArchive fixture;
    Cancellation cancellation;
    const auto stopped = backup(
        *fixture.archive, fixture.target,
        [&](qsizetype done, qsizetype) {
            if (done == 3) {
                cancellation.cancel();
            }
        },
        cancellation);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(isArchive(fixture.target));
    // As a killed one leaves it, too.
    REQUIRE(writeFileAtomically(fixture.target + QStringLiteral("/.archive.sqlite.part"), "half"));
    REQUIRE(writeFileAtomically(fixture.target + QStringLiteral("/media/.a.png.1x.part"), "half"));
    const BackupReport report = fixture.backUp();
    CHECK(report.mediaKept == 3);
    CHECK(report.mediaCopied == 3);
    CHECK_FALSE(QFileInfo::exists(fixture.target + QStringLiteral("/.archive.sqlite.part")));
    CHECK_FALSE(QFileInfo::exists(fixture.target + QStringLiteral("/media/.a.png.1x.part")));
    CHECK(fixture.holdsAll(fixture.target));
}

TEST_CASE("a backup restored is the archive again, and the backup was only read") {
    FilledArchive fixture;
    fixture.backUp();
    const auto before = snapshot(fixture.target);
    REQUIRE(restore(fixture.target, fixture.second, fixture.options));
    CHECK(snapshot(fixture.target) == before);
    CHECK(fixture.holdsAll(fixture.second));
    CHECK(restore(fixture.target, fixture.second, fixture.options).error().code ==
          ErrorCode::AlreadyExists);
}

TEST_CASE("an archive that is open is not restored from: reading it would drop its lock") {
    FilledArchive fixture;
    CHECK(restore(fixture.folder(), fixture.second, fixture.options).error().code ==
          ErrorCode::Locked);
    CHECK_FALSE(QFileInfo::exists(fixture.second));
}

TEST_CASE("a backup that is no backup leaves nothing behind") {
    FilledArchive fixture;
    fixture.backUp();
    const QString path = databasePath(fixture.target);
    const QByteArray good = readFile(path, 100 << 20).value();
    for (const QByteArray& bytes : {QByteArray(), good.left(good.size() / 2), QByteArray("x")}) {
        REQUIRE(writeFileAtomically(path, bytes));
        CHECK_FALSE(restore(fixture.target, fixture.second, fixture.options));
        CHECK_FALSE(QFileInfo::exists(fixture.second));
    }
    CHECK(restore(fixture.temporary.path(), fixture.second, fixture.options).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("media that a backup lacks are named, and do not keep the texts from coming back") {
    FilledArchive fixture;
    fixture.backUp();
    const QDir media(fixture.target + QStringLiteral("/media"));
    const QStringList names = media.entryList(QDir::Files);
    REQUIRE(removeFile(media.filePath(names[0])));
    REQUIRE(writeFileAtomically(media.filePath(names[1]), "harmed"));
    REQUIRE(restore(fixture.target, fixture.second, fixture.options));
    const auto restored = Archive::open(fixture.second, fixture.options).value();
    CHECK(verify(*restored).value().size() == 2);
    CHECK(PostStore(*restored).post(fixture.posts[0].id).value() == fixture.posts[0]);
}

TEST_CASE("a restore that was killed leaves no archive, and may be begun again") {
    FilledArchive fixture;
    fixture.backUp();
    // As it is left at its longest: all media there, the database ready but not in its place.
    REQUIRE(restore(fixture.target, fixture.second, fixture.options));
    const QString workshop = fixture.second + QStringLiteral("/backups/.restore");
    REQUIRE(makeFolder(workshop));
    REQUIRE(moveFileDurably(databasePath(fixture.second), databasePath(workshop)));
    CHECK_FALSE(isArchive(fixture.second));
    CHECK_FALSE(Archive::open(fixture.second, fixture.options));
    REQUIRE(restore(fixture.target, fixture.second, fixture.options));
    CHECK(fixture.holdsAll(fixture.second));
    CHECK_FALSE(QFileInfo::exists(workshop));
    // A folder that merely looks like it is somebody's.
    REQUIRE(makeFolder(fixture.temporary.file(QStringLiteral("x/media"))));
    CHECK(restore(fixture.target, fixture.temporary.file(QStringLiteral("x")), fixture.options)
              .error()
              .code == ErrorCode::AlreadyExists);
}

TEST_CASE(
    "a backup of a newer version is refused with a sentence, an older one brought up to date") {
    FilledArchive fixture;
    fixture.backUp();
    auto newer = fixture.options;
    newer.migrations->push_back({newer.migrations->back().number + 1,
                                 QStringLiteral("CREATE TABLE later (v TEXT) STRICT")});
    REQUIRE(restore(fixture.target, fixture.second, newer));
    const QString third = fixture.temporary.file(QStringLiteral("трето"));
    const auto refused = restore(fixture.second, third, fixture.options);
    CHECK(refused.error().code == ErrorCode::NewerVersion);
    CHECK(refused.error().message.endsWith(u'.'));
    CHECK_FALSE(QFileInfo::exists(third));
}

TEST_CASE("a damaged backup is refused, named and only read, wherever the damage is") {
    FilledArchive fixture;
    fixture.backUp();
    const QString path = databasePath(fixture.target);
    const QByteArray good = readFile(path, 100 << 20).value();
    int refused = 0;
    for (int i = 0; i < 40; ++i) {
        QByteArray bytes = good;
        const auto at =
            static_cast<qsizetype>(fixture.random() % static_cast<quint32>(bytes.size()));
        if (i % 2 == 0) {
            bytes.replace(at / 4096 * 4096, 4096, QByteArray(4096, '\0'));
        } else {
            bytes.truncate(at);
        }
        REQUIRE(writeFileAtomically(path, bytes));
        const auto before = snapshot(fixture.target);
        const QString to = fixture.temporary.file(QStringLiteral("до%1").arg(i));
        const auto restored = restore(fixture.target, to, fixture.options);
        CHECK(snapshot(fixture.target) == before);
        CHECK(QFileInfo::exists(to) == restored.has_value());
        refused += restored ? 0 : 1;
    }
    CHECK(refused > 30); // a page that is free may be anything
}

TEST_CASE("compacting erases what was long in the trash, then its media, and nothing else") {
    FilledArchive fixture;
    auto& archive = *fixture.archive;
    const MediaHash own =
        MediaStore(archive).add(test::png(55), QStringLiteral("own.png")).value().hash;
    domain::Post old{.id = fixture.ids.newPostId()};
    old.leadImage = own;
    fixture.save(old);
    fixture.trash(old.id);
    for (const MediaHash& hash : fixture.media) { // so that all of them are held
        domain::Post holder{.id = fixture.ids.newPostId()};
        holder.leadImage = hash;
        fixture.save(holder);
    }
    CHECK(compact(archive).value().posts == 0);
    fixture.clock.advanceSeconds(91LL * 24 * 60 * 60);
    const PostId fresh = fixture.posts[0].id;
    fixture.trash(fresh);
    const CompactReport report = compact(archive).value();
    CHECK(report.posts == 1);
    CHECK(report.media == 1);
    CHECK(report.bytes > 0);
    CHECK_FALSE(PostStore(archive).contains(old.id).value());
    CHECK(PostStore(archive).contains(fresh).value());
    CHECK(fixture.isSound());
}

TEST_CASE("verify names what is wrong, and nothing on a sound archive") {
    FilledArchive fixture;
    CHECK(fixture.isSound());
    auto& connection = fixture.archive->connection();
    const auto findingsAfter = [&](const char* sql) {
        REQUIRE(connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF; BEGIN")));
        REQUIRE(connection.execute(QLatin1String(sql)));
        const auto findings = verify(*fixture.archive).value();
        REQUIRE(connection.execute(QStringLiteral("ROLLBACK; PRAGMA foreign_keys=ON")));
        return findings.size();
    };
    CHECK(findingsAfter("UPDATE tally SET posts = posts + 1 WHERE name = 'draft'") > 0);
    CHECK(findingsAfter("DELETE FROM tally WHERE kind = 'section'") > 0);
    CHECK(findingsAfter("UPDATE edition SET body = body || '<script>x</script>' WHERE post = "
                        "(SELECT min(post) FROM edition)") > 0);
    CHECK(findingsAfter("DELETE FROM edition_medium") > 0);
    CHECK(findingsAfter("DELETE FROM medium") > 0);
    CHECK(fixture.isSound());
}
