#include "archive/salvage.h"

#include "archive/automatic_backup.h"
#include "archive/draft_journal.h"
#include "archive/revisions.h"
#include "filled_archive.h"
#include "sqlite/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <sys/wait.h>
#include <unistd.h>

using namespace vestitel;
using namespace vestitel::archive;
using test::FilledArchive;
using test::snapshot;

namespace {

/// An archive with earlier texts too, closed.
struct DamagedArchive : FilledArchive {
    QString path = databasePath(folder());
    QByteArray good;

    DamagedArchive() {
        for (int round = 0; round < 2; ++round) {
            for (domain::Post& post : posts) {
                for (auto& [language, edition] : post.editions) {
                    edition.body =
                        test::bodyOf(QStringLiteral("Ред %1. ").arg(round).repeated(60), media[0]);
                }
                post = save(post).post;
            }
        }
        archive.reset();
        good = readFile(path, 100 << 20).value();
    }
    void put(const QByteArray& bytes) { REQUIRE(writeFileAtomically(path, bytes)); }
    Result<SalvageReport> salvageTo(const QString& folder) {
        const auto saved = Archive::create(folder, options).value();
        auto report = salvage(this->folder(), *saved, ids);
        if (report) {
            CHECK(verify(*saved).value().size() <= 40); // names, no crash
            CHECK(number(*saved, "SELECT count(*) FROM pragma_foreign_key_check") == 0);
        }
        return report;
    }
    static qint64 number(Archive& archive, const char* sql) {
        auto row = archive.connection().query(QLatin1String(sql)).value();
        REQUIRE(row.step().value());
        return row.integer(0);
    }
};

} // namespace

TEST_CASE("of a whole archive everything is saved, ids and dates and earlier texts too") {
    DamagedArchive fixture;
    const auto before = snapshot(fixture.folder());
    const auto report = fixture.salvageTo(fixture.second).value();
    CHECK(report.isComplete());
    CHECK(report.posts.saved == 30);
    CHECK(report.media.saved == 6);
    CHECK(snapshot(fixture.folder()) == before);
    CHECK(fixture.holdsAll(fixture.second));
    const auto saved = Archive::open(fixture.second, fixture.options).value();
    CHECK(DamagedArchive::number(*saved, "SELECT count(*) FROM revision") ==
          report.revisions.saved);
    CHECK(report.revisions.saved > 60);
    CHECK(QDir(fixture.second).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{QStringLiteral("backups"), QStringLiteral("media")});
}

TEST_CASE("whatever is damaged, the rest is saved and the damaged archive stays as it was") {
    DamagedArchive fixture;
    std::mt19937 random(5);
    const qsizetype pages = fixture.good.size() / 4096;
    qint64 saved = 0;
    constexpr int kRounds = 40;
    for (int i = 0; i < kRounds; ++i) {
        QByteArray bytes = fixture.good;
        const auto page = 1 + static_cast<qsizetype>(random() % static_cast<quint32>(pages - 1));
        bytes.replace(page * 4096, 4096, QByteArray(4096, i % 2 == 0 ? '\0' : 'x'));
        fixture.put(bytes);
        const auto before = snapshot(fixture.folder());
        const QString target = fixture.temporary.file(QStringLiteral("спасено%1").arg(i));
        INFO(page);
        const auto report = fixture.salvageTo(target);
        CHECK(snapshot(fixture.folder()) == before);
        INFO((report ? QString() : report.error().message + report.error().detail).toStdString());
        CHECK(report);
        if (report) {
            saved += report->posts.saved + report->adopted;
            // What is there is said, and what is not.
            const auto opened = Archive::open(target, fixture.options).value();
            CHECK(DamagedArchive::number(*opened, "SELECT count(*) FROM post") ==
                  report->posts.saved + report->adopted);
            CHECK((report->posts.saved == 30 || report->posts.lost > 0));
        }
        QDir(target).removeRecursively();
    }
    CHECK(saved >= kRounds * 30 * 9 / 10);
}

TEST_CASE("a header of noise and a file that is cut off do not hide the posts") {
    DamagedArchive fixture;
    QByteArray bytes = fixture.good;
    bytes.replace(0, 100, QByteArray(100, 'z'));
    fixture.put(bytes);
    CHECK_FALSE(Archive::open(fixture.folder(), fixture.options));
    CHECK(fixture.salvageTo(fixture.second).value().posts.saved == 30);
    fixture.put(fixture.good.left(fixture.good.size() - 4096 * 3 - 100));
    CHECK_FALSE(Archive::open(fixture.folder(), fixture.options));
    const auto report = fixture.salvageTo(fixture.target).value();
    CHECK(report.posts.saved + report.adopted >= 25);
}

TEST_CASE("a text whose post is lost stands in a new draft, one that is lost comes from before") {
    DamagedArchive fixture;
    {
        auto connection =
            sqlite::Connection::open(fixture.path, sqlite::Connection::Mode::ReadWrite).value();
        REQUIRE(connection->execute(
            QStringLiteral("PRAGMA foreign_keys=OFF; DELETE FROM post WHERE number = 3")));
    }
    const auto report = fixture.salvageTo(fixture.second).value();
    CHECK(report.adopted == 1);
    CHECK_FALSE(report.isComplete());
    const auto saved = Archive::open(fixture.second, fixture.options).value();
    CHECK(DamagedArchive::number(*saved, "SELECT count(*) FROM edition WHERE post = 3") > 0);
}

TEST_CASE("a file that is no database at all cannot be salvaged, and an open archive need not") {
    DamagedArchive fixture;
    QDir(fixture.folder() + QStringLiteral("/media")).removeRecursively();
    fixture.put(QByteArray("text\n").repeated(3000));
    CHECK(fixture.salvageTo(fixture.second).error().code == ErrorCode::DamagedData);
    fixture.put(fixture.good);
    fixture.reopen();
    CHECK(fixture.salvageTo(fixture.target).error().code == ErrorCode::Locked);
}

TEST_CASE("a damaged archive names its newest good backup, by path and date") {
    DamagedArchive fixture;
    fixture.reopen();
    const QString first = *backupIfDue(*fixture.archive, BackupMoment::Opening).value().path;
    fixture.clock.advanceSeconds(3600);
    fixture.save(domain::Post{.id = fixture.ids.newPostId()});
    const QString second = *backupIfDue(*fixture.archive, BackupMoment::Opening).value().path;
    fixture.archive.reset();
    fixture.put(fixture.good.left(fixture.good.size() / 2));
    const auto openError = [&] {
        const auto before = snapshot(fixture.folder());
        const auto opened = Archive::open(fixture.folder(), fixture.options);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::DamagedData);
        CHECK(snapshot(fixture.folder()) == before);
        return opened.error().message;
    };
    CHECK(openError().contains(QDir::toNativeSeparators(second)));
    CHECK(openError().contains(
        QLocale().toString(fixture.clock.now().toLocalTime(), QLocale::ShortFormat)));
    // One that is itself damaged is not offered.
    REQUIRE(writeFileAtomically(second, "x"));
    CHECK(openError().contains(QDir::toNativeSeparators(first)));
    REQUIRE(removeFile(first));
    CHECK_FALSE(openError().contains(QStringLiteral(".sqlite”")));
}

TEST_CASE("a table that is missing, and a log or a journal of another archive, are refused") {
    DamagedArchive fixture;
    const auto refused = [&] {
        const auto before = snapshot(fixture.folder());
        const auto opened = Archive::open(fixture.folder(), fixture.options);
        CHECK(snapshot(fixture.folder()) == before);
        return !opened && opened.error().code == ErrorCode::DamagedData;
    };
    {
        auto connection =
            sqlite::Connection::open(fixture.path, sqlite::Connection::Mode::ReadWrite).value();
        REQUIRE(connection->execute(QStringLiteral("DROP TABLE snippet_medium")));
    }
    CHECK(refused());
    fixture.put(fixture.good);

    // The log of another archive with the same tables, left by a process that was killed.
    const QString other = fixture.temporary.file(QStringLiteral("чужд"));
    const pid_t child = ::fork();
    if (child == 0) {
        auto archive = Archive::create(other, fixture.options);
        const bool stored =
            archive && (*archive)->connection().execute(QStringLiteral(
                           "UPDATE setting SET value = 'чужд' WHERE key = 'archive_id'"));
        ::_exit(stored ? 42 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WEXITSTATUS(status) == 42);
    const QString log = fixture.path + QStringLiteral("-wal");
    REQUIRE(copyFileAtomically(databasePath(other) + QStringLiteral("-wal"), log));
    CHECK(refused());
    const auto report = fixture.salvageTo(fixture.second).value();
    CHECK(report.isLogLost);
    CHECK(report.posts.saved == 30);
    REQUIRE(removeFile(log));

    // A journal whose pages are from elsewhere: SQLite would put them in at the first look.
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + // its magic
                         QByteArray::fromHex("ffffffff00000000") + QByteArray::fromHex("00000001") +
                         QByteArray::fromHex("00000200") + QByteArray::fromHex("00001000");
    journal += QByteArray(512 - journal.size(), '\0');
    for (const char page : {'\2', '\3'}) { // zeros; with the nonce 0 their checksum is 0
        journal += QByteArray(3, '\0') + page + QByteArray(4096 + 4, '\0');
    }
    REQUIRE(writeFileAtomically(fixture.path + QStringLiteral("-journal"), journal));
    CHECK(refused());
    REQUIRE(removeFile(fixture.path + QStringLiteral("-journal")));
    CHECK(Archive::open(fixture.folder(), fixture.options));
}
