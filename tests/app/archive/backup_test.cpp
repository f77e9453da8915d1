#include "archive/backup.h"

#include "archive/settings_store.h"
#include "archive_fixture.h"
#include "base/atomic_file.h"
#include "sqlite/statement.h"

#include "support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace vestitel;
using namespace vestitel::archive;
using domain::Language;
using test::ArchiveFixture;

namespace {

struct FilledArchive : ArchiveFixture {
    std::mt19937 random{11};
    std::vector<MediaHash> media;
    std::vector<domain::Post> posts;
    QString target = temporary.file(QStringLiteral("копие"));
    QString second = temporary.file(QStringLiteral("второ"));

    FilledArchive() {
        for (int i = 0; i < 6; ++i) {
            media.push_back(
                MediaStore(*archive).add(test::png(i), QStringLiteral("a.png")).value().hash);
        }
        for (int i = 0; i < 30; ++i) {
            posts.push_back(save(test::randomPost(random, ids.newPostId(), media)).post);
        }
    }
    BackupReport backUp() { return backup(*archive, target, {}, {}).value(); }
    bool holdsAll(const QString& folder) {
        const auto opened = Archive::open(folder, options).value();
        for (const domain::Post& post : posts) {
            REQUIRE(PostStore(*opened).post(post.id).value() == post);
        }
        return verify(*opened).value().empty();
    }
};

/// Every file of a folder with its bytes.
QMap<QString, QByteArray> snapshot(const QString& folder) {
    QMap<QString, QByteArray> files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        files[path] = readFile(path, 100 << 20).value();
    }
    return files;
}

} // namespace

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
    const BackupReport report = fixture.backUp();
    CHECK(report.mediaKept == 3);
    CHECK(report.mediaCopied == 3);
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

TEST_CASE("a daily backup is made once a day, when something changed, and ten are kept") {
    FilledArchive fixture;
    const auto due = [&] {
        return backupIfDue(*fixture.archive).value().has_value();
    };
    CHECK(due());
    CHECK_FALSE(due());
    fixture.clock.advanceSeconds(25LL * 60 * 60);
    CHECK_FALSE(due()); // nothing changed
    for (int day = 0; day < 12; ++day) {
        fixture.save(domain::Post{.id = fixture.ids.newPostId()});
        CHECK(due());
        fixture.save(domain::Post{.id = fixture.ids.newPostId()});
        fixture.clock.advanceSeconds(60 * 60);
        CHECK_FALSE(due());
        fixture.clock.advanceSeconds(24LL * 60 * 60);
    }
    const QStringList files =
        QDir(fixture.archive->backupsFolder()).entryList(QDir::Files, QDir::Name);
    CHECK(files.size() == 10);
    // Such a file brings the archive back, with the media that lie beside it.
    const QString newest = fixture.archive->backupsFolder() + u'/' + files.last();
    REQUIRE(restore(newest, fixture.second, fixture.options));
    CHECK(fixture.holdsAll(fixture.second));
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
