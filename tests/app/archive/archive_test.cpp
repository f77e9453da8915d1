#include "archive/archive.h"

#include "archive/database_backup.h"
#include "archive/draft_journal.h"
#include "archive_fixture.h"
#include "base/atomic_file.h"
#include "sqlite/statement.h"

#include "support/catch.h"

#include <QDir>
#include <QFileInfo>

#include <sys/wait.h>
#include <unistd.h>

using namespace vestitel;
using namespace vestitel::archive;
using test::ArchiveFixture;

namespace {

QByteArray bytesOf(const QString& path) {
    return readFile(path, 200 << 20).value();
}

/// Runs `work` in a process of its own, which then ends at once, without closing anything.
template <typename Work>
bool killedAfter(Work work) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work() ? 42 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WEXITSTATUS(status) == 42;
}

} // namespace

TEST_CASE("a new archive needs a new or an empty folder") {
    ArchiveFixture fixture;
    CHECK(isArchive(fixture.folder()));
    CHECK(Archive::create(fixture.folder(), fixture.options).error().code ==
          ErrorCode::AlreadyExists);
    const QString other = fixture.temporary.file(QStringLiteral("други"));
    REQUIRE(makeFolder(other));
    REQUIRE(writeFileAtomically(other + QStringLiteral("/.x"), "x"));
    CHECK(Archive::create(other, fixture.options).error().code == ErrorCode::AlreadyExists);
    CHECK_FALSE(isArchive(other));
    REQUIRE(removeFile(other + QStringLiteral("/.x")));
    CHECK(Archive::create(other, fixture.options));
}

TEST_CASE("an open archive is locked for every other opener, at once and with a sentence") {
    ArchiveFixture fixture;
    const auto second = Archive::open(fixture.folder(), fixture.options);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Locked);
    CHECK_FALSE(second.error().message.isEmpty());
    CHECK(killedAfter([&] {
        const auto other = Archive::open(fixture.folder(), fixture.options);
        return !other && other.error().code == ErrorCode::Locked;
    }));
    fixture.save(domain::Post{.id = fixture.ids.newPostId()});
    fixture.archive.reset();
    // The lock dies with its owner, also with one that was killed.
    CHECK(
        killedAfter([&] { return Archive::open(fixture.folder(), fixture.options).has_value(); }));
    CHECK(Archive::open(fixture.folder(), fixture.options));
}

TEST_CASE("every acknowledged save and draft is there after the process was killed") {
    ArchiveFixture fixture;
    fixture.archive.reset();
    for (unsigned round = 0; round < 10; ++round) {
        CHECK(killedAfter([&] {
            std::mt19937 random(round);
            fixture.archive = Archive::open(fixture.folder(), fixture.options).value();
            for (unsigned i = 0; i <= round; ++i) {
                fixture.save(test::randomPost(random, fixture.ids.newPostId(), {}));
            }
            const bool stored = DraftJournal(*fixture.archive)
                                    .write({fixture.ids.newPostId(), domain::Language::bulgarian(),
                                            QString::number(round)})
                                    .has_value();
            (void)fixture.archive.release(); // never closed
            return stored;
        }));
        for (unsigned i = 0; i <= round + 1; ++i) {
            (void)fixture.ids.newPostId(); // those that the other process used
        }
        fixture.reopen();
        CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM post")) ==
              (round + 1) * (round + 2) / 2);
        CHECK(DraftJournal(*fixture.archive).all().value().size() == round + 1);
        CHECK(fixture.isSound());
        fixture.archive.reset();
    }
}

TEST_CASE("what is not an archive of ours is refused by name and stays as it was") {
    ArchiveFixture fixture;
    fixture.archive.reset();
    const QString path = databasePath(fixture.folder());
    const QByteArray good = bytesOf(path);
    const auto codeFor = [&](const QByteArray& bytes) {
        REQUIRE(writeFileAtomically(path, bytes));
        const auto opened = Archive::open(fixture.folder(), fixture.options);
        REQUIRE_FALSE(opened);
        CHECK_FALSE(opened.error().message.isEmpty());
        CHECK(bytesOf(path) == bytes);
        CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-wal")));
        return opened.error().code;
    };
    CHECK(codeFor("") == ErrorCode::DamagedData);
    CHECK(codeFor(QByteArray("text\n").repeated(2000)) == ErrorCode::DamagedData);
    CHECK(codeFor(good.left(good.size() / 2)) == ErrorCode::DamagedData);
    CHECK(codeFor(good.left(1000)) == ErrorCode::DamagedData);
    QByteArray foreign = good;
    foreign[68] = 'X'; // application_id (sqlite.org/fileformat.html, section 1.3)
    CHECK(codeFor(foreign) == ErrorCode::Unsupported);
    QByteArray newer = good;
    newer[62] = 12; // user_version
    CHECK(codeFor(newer) == ErrorCode::NewerVersion);

    REQUIRE(removeFile(path));
    CHECK(Archive::open(fixture.folder(), fixture.options).error().code == ErrorCode::NotFound);
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK(Archive::open(fixture.temporary.file(QStringLiteral("none")), fixture.options)
              .error()
              .code == ErrorCode::NotFound);
    REQUIRE(writeFileAtomically(path, good));
    CHECK(Archive::open(fixture.folder(), fixture.options));
}

TEST_CASE("damaged bytes are a named error with the file untouched, or do no harm") {
    ArchiveFixture fixture;
    std::mt19937 random(10);
    for (int i = 0; i < 40; ++i) {
        fixture.save(test::randomPost(random, fixture.ids.newPostId(), {}));
    }
    fixture.archive.reset();
    const QString path = databasePath(fixture.folder());
    const QByteArray good = bytesOf(path);
    int refused = 0;
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = good;
        const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()));
        switch (i % 4) {
        case 0: // one byte, among those that say the most
            bytes[at % 4096] = static_cast<char>(random());
            break;
        case 1: // a page of zeros
            bytes.replace(at / 4096 * 4096, 4096, QByteArray(4096, '\0'));
            break;
        case 2: // noise
            for (qsizetype j = at; j < std::min(at + 64, bytes.size()); ++j) {
                bytes[j] = static_cast<char>(random());
            }
            break;
        default: // cut off
            bytes.truncate(at);
        }
        INFO(i);
        REQUIRE(writeFileAtomically(path, bytes));
        auto opened = Archive::open(fixture.folder(), fixture.options);
        if (!opened) {
            ++refused;
            const ErrorCode code = opened.error().code;
            INFO(opened.error().detail.toStdString());
            CHECK((code == ErrorCode::DamagedData || code == ErrorCode::Unsupported ||
                   code == ErrorCode::NewerVersion));
            CHECK(bytesOf(path) == bytes);
        }
    }
    CHECK(refused > 20);
}

TEST_CASE("an older archive is backed up, verified, and then brought up to date") {
    ArchiveFixture fixture;
    const PostId id = fixture.save(domain::Post{.id = fixture.ids.newPostId()}).post.id;
    fixture.archive.reset();
    auto newer = fixture.options;
    const qint64 last = newer.migrations->back().number;
    newer.migrations->push_back({last + 1, QStringLiteral("CREATE TABLE later (v TEXT) STRICT")});
    {
        const auto archive = Archive::open(fixture.folder(), newer).value();
        CHECK(PostStore(*archive).contains(id).value());
        CHECK(sqlite::schemaVersion(archive->connection()).value() == last + 1);
    }
    const QString backups = fixture.folder() + QStringLiteral("/backups/");
    const QStringList files = QDir(backups).entryList(QDir::Files | QDir::Hidden);
    REQUIRE(files.size() == 1);
    CHECK(files[0].endsWith(QStringLiteral("before-version.sqlite")));
    {
        const auto copy =
            sqlite::Connection::open(backups + files[0], sqlite::Connection::Mode::ReadWrite)
                .value();
        CHECK(sqlite::schemaVersion(*copy).value() == last);
        CHECK(sqlite::applicationId(*copy).value() == kApplicationId);
        CHECK(checkDatabase(*copy, Thoroughness::Full));
    }
    CHECK(Archive::open(fixture.folder(), newer)); // no second backup
    CHECK(QDir(backups).entryList(QDir::Files).size() == 1);
    CHECK(Archive::open(fixture.folder(), fixture.options).error().code == ErrorCode::NewerVersion);
}

TEST_CASE("a migration that fails leaves the archive as it was, for the older program") {
    ArchiveFixture fixture;
    fixture.save(domain::Post{.id = fixture.ids.newPostId()});
    fixture.archive.reset();
    auto broken = fixture.options;
    broken.migrations->push_back({broken.migrations->back().number + 1,
                                  QStringLiteral("DELETE FROM post; SELECT missing()")});
    CHECK_FALSE(Archive::open(fixture.folder(), broken));
    fixture.reopen();
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM post")) == 1);
}

TEST_CASE("what a killed process left half written goes at the next start") {
    ArchiveFixture fixture;
    const QString part = fixture.archive->mediaFolder() + QStringLiteral("/.a.png.1x.part");
    REQUIRE(writeFileAtomically(part, "x"));
    fixture.reopen();
    CHECK_FALSE(QFileInfo::exists(part));
}
