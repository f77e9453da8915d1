#include "archive/automatic_backup.h"

#include "archive/settings_store.h"
#include "filled_archive.h"

#include <QDir>
#include <QFileInfo>

#include <set>

using namespace vestitel;
using namespace vestitel::archive;
using test::FilledArchive;

namespace {

constexpr qint64 kHour = 60LL * 60;
constexpr qint64 kDay = 24 * kHour;

bool isMade(FilledArchive& fixture, BackupMoment moment) {
    return backupIfDue(*fixture.archive, moment).value().path.has_value();
}

void change(FilledArchive& fixture) {
    fixture.posts.push_back(fixture.save(domain::Post{.id = fixture.ids.newPostId()}).post);
}

void chooseSecondPlace(FilledArchive& fixture, const QString& folder) {
    auto chosen = settings(*fixture.archive).value();
    chosen.backupFolder = folder;
    REQUIRE(saveSettings(*fixture.archive, chosen));
}

BackupFile file(qint64 counter, const QDateTime& time) {
    return {QString::number(counter), BackupFile::Place::InArchive, counter, time};
}

/// What is there after a history of backups, each followed by a thinning.
std::vector<BackupFile> thinned(const std::vector<QDateTime>& times) {
    std::vector<BackupFile> files;
    qint64 counter = 0;
    for (const QDateTime& time : times) {
        files.insert(files.begin(), file(++counter, time));
        for (const BackupFile& each : superfluous(files)) {
            std::erase(files, each);
        }
    }
    return files;
}

const QDateTime kStart(QDate(2026, 1, 25), QTime(9, 0), QTimeZone::utc());

} // namespace

TEST_CASE("a backup is due half an hour after the last, in a day while working, if changed") {
    FilledArchive fixture;
    CHECK(isMade(fixture, BackupMoment::Opening));
    CHECK_FALSE(isMade(fixture, BackupMoment::Closing));
    fixture.clock.advanceSeconds(25 * kHour);
    CHECK_FALSE(isMade(fixture, BackupMoment::Running)); // nothing changed
    change(fixture);
    CHECK(isMade(fixture, BackupMoment::Running));
    change(fixture);
    fixture.clock.advanceSeconds(29LL * 60);
    CHECK_FALSE(isMade(fixture, BackupMoment::Closing));
    fixture.clock.advanceSeconds(2LL * 60);
    CHECK_FALSE(isMade(fixture, BackupMoment::Running));
    CHECK(isMade(fixture, BackupMoment::Closing));
    const auto files = backupsOf(*fixture.archive).value();
    REQUIRE(files.size() == 3);
    CHECK(files[0].counter == 3);
    CHECK(inspectBackup(files[0].path, fixture.options).value().posts ==
          fixture.number(QStringLiteral("SELECT count(*) FROM post WHERE trashed IS NULL")));
    REQUIRE(restore(files[0].path, fixture.second, fixture.options));
    CHECK(fixture.holdsAll(fixture.second));
}

TEST_CASE("what is no post counts as a change too") {
    FilledArchive fixture;
    CHECK(isMade(fixture, BackupMoment::Opening));
    const auto isDueAfter = [&](const std::function<void()>& work) {
        fixture.clock.advanceSeconds(kHour);
        CHECK_FALSE(isMade(fixture, BackupMoment::Opening));
        work();
        return isMade(fixture, BackupMoment::Opening);
    };
    CHECK(isDueAfter([&] {
        auto chosen = settings(*fixture.archive).value();
        chosen.trashDays = 12;
        REQUIRE(saveSettings(*fixture.archive, chosen));
    }));
    CHECK(isDueAfter([&] {
        REQUIRE(MediaStore(*fixture.archive)
                    .setTexts(fixture.media[0],
                              {{domain::Language::bulgarian(), {QStringLiteral("алт"), {}, {}}}}));
    }));
    CHECK(isDueAfter([&] { fixture.trash(fixture.posts[0].id); }));
    CHECK(isDueAfter([&] { fixture.erase(fixture.posts[0].id); }));
    CHECK(isDueAfter([&] {
        REQUIRE(fixture.archive->connection().execute(
            QStringLiteral("INSERT INTO category (key, position) VALUES ('нова', 99)")));
    }));
}

TEST_CASE("a clock that was wrong makes no backup fail to come") {
    FilledArchive fixture;
    fixture.clock.advanceSeconds(5000 * kDay);
    CHECK(isMade(fixture, BackupMoment::Opening));
    fixture.clock.advanceSeconds(-5000 * kDay);
    change(fixture);
    CHECK(isMade(fixture, BackupMoment::Running));
    const auto files = backupsOf(*fixture.archive).value();
    CHECK(files[0].counter == 2); // the newest, whatever the other's date
    CHECK(files[0].time < files[1].time);
}

TEST_CASE("before a change of much there is a backup of what was, once") {
    FilledArchive fixture;
    CHECK(backupBefore(*fixture.archive, BackupReason::BeforeBulkChange).value().path);
    CHECK_FALSE(backupBefore(*fixture.archive, BackupReason::BeforeBulkChange).value().path);
    change(fixture);
    CHECK(backupBefore(*fixture.archive, BackupReason::BeforeBulkChange).value().path);
    CHECK(backupsOf(*fixture.archive).value()[0].reason == BackupReason::BeforeBulkChange);
}

TEST_CASE("the second place gets every backup, and each medium once") {
    FilledArchive fixture;
    const QString usb = fixture.temporary.file(QStringLiteral("стик"));
    REQUIRE(makeFolder(usb));
    chooseSecondPlace(fixture, usb);
    CHECK(isMade(fixture, BackupMoment::Opening));
    const QStringList places = QDir(usb).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(places.size() == 1);
    const QDir media(usb + u'/' + places[0] + QStringLiteral("/media"));
    const QFileInfoList first = media.entryInfoList(QDir::Files);
    CHECK(first.size() == 6);
    REQUIRE(writeFileAtomically(media.filePath(QStringLiteral(".x.png.part")), "half"));
    fixture.media.push_back(
        MediaStore(*fixture.archive).add(test::png(77), QStringLiteral("b.png")).value().hash);
    fixture.clock.advanceSeconds(kHour);
    CHECK(isMade(fixture, BackupMoment::Closing));
    CHECK(media.entryInfoList(QDir::Files | QDir::Hidden).size() == 7); // and the half one is gone
    for (const QFileInfo& info : first) {
        CHECK(QFileInfo(info.filePath()).lastModified() == info.lastModified());
    }
    const auto files = backupsOf(*fixture.archive).value();
    CHECK(files.size() == 4);
    CHECK(std::count_if(files.begin(), files.end(), [](const BackupFile& each) {
              return each.place == BackupFile::Place::SecondPlace;
          }) == 2);
    // It brings all back alone, by a file or by its folder.
    REQUIRE(restore(usb + u'/' + places[0], fixture.second, fixture.options));
    CHECK(fixture.holdsAll(fixture.second));
}

TEST_CASE("a second place that is away is said, and gets what it missed when it is back") {
    FilledArchive fixture;
    const QString usb = fixture.temporary.file(QStringLiteral("стик"));
    chooseSecondPlace(fixture, usb);
    const auto without = backupIfDue(*fixture.archive, BackupMoment::Opening).value();
    CHECK(without.path);
    REQUIRE(without.secondPlaceProblem);
    CHECK(without.secondPlaceProblem->message.contains(usb));
    CHECK_FALSE(QFileInfo::exists(usb)); // no folder where a disk would be
    REQUIRE(makeFolder(usb));
    const auto with = backupIfDue(*fixture.archive, BackupMoment::Closing).value();
    CHECK_FALSE(with.path);
    CHECK_FALSE(with.secondPlaceProblem);
    CHECK(backupsOf(*fixture.archive).value().size() == 2);
}

TEST_CASE("thinning keeps the newest, twelve days, ten weeks and nine months of a long history") {
    std::vector<QDateTime> times;
    std::mt19937 random(3);
    for (int day = 0; day < 3 * 365; ++day) {
        for (unsigned i = 0; i < 1 + random() % 3; ++i) {
            times.push_back(kStart.addDays(day).addSecs(i * 3600));
        }
    }
    const auto files = thinned(times);
    CHECK(files.size() <= 4 + 12 + 10 + 9);
    CHECK(files.front().time == times.back());
    const QDate last = times.back().date();
    std::set<qint64> ages;
    for (const BackupFile& each : files) {
        ages.insert(each.time.date().daysTo(last));
    }
    for (int age = 0; age < 12; ++age) {
        CHECK(ages.contains(age));
    }
    // One in each week of the ten before, one in each month of nine, and so no larger hole.
    qint64 before = 11;
    for (const qint64 age : ages) {
        if (age > 11) {
            CHECK(age - before <= (age <= 12 + 70 ? 8 : 38));
            before = age;
        }
    }
    CHECK(before > 12 + 70 + 7 * 28);
}

TEST_CASE("whatever the clock says, thinning keeps the newest, enough of them, and ends") {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<QDateTime> times;
        QDateTime now = kStart;
        for (int i = 0; i < 60; ++i) {
            switch (random() % 6) {
            case 0:
                now = kStart.addDays(static_cast<int>(random() % 30000) - 15000);
                break;
            case 1:
                now = QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc());
                break;
            case 2:
                now = now.addSecs(-3600);
                break;
            default:
                now = now.addSecs(static_cast<qint64>(random() % (2 * kDay)));
            }
            times.push_back(now);
        }
        const auto files = thinned(times);
        CHECK(files.size() <= 4 + 12 + 10 + 9);
        CHECK(files.size() >= 4);
        for (size_t i = 0; i < 4; ++i) {
            CHECK(files[i].counter == 60 - static_cast<qint64>(i));
        }
        CHECK(superfluous(files).empty());
    }
    // One jump into the future costs at most one copy of a kind.
    std::vector<QDateTime> times;
    for (int day = 0; day < 400; ++day) {
        times.push_back(kStart.addDays(day));
    }
    const size_t without = thinned(times).size();
    times.push_back(kStart.addDays(9000));
    CHECK(thinned(times).size() + 3 >= without);
}

TEST_CASE("a backup's name says when, which and why, and others are no backups") {
    const test::TemporaryFolder folder;
    for (const QString& name :
         {backupFileName(kStart, 42, BackupReason::BeforeRestore),
          QStringLiteral("2025-12-01T080000Z-before-version-7.sqlite"), // of an earlier version
          QStringLiteral("archive.sqlite"), QStringLiteral("2025-13-01T080000Z-daily.sqlite"),
          QStringLiteral(".2026-01-25T090000Z-000043-daily.sqlite.part")}) {
        REQUIRE(writeFileAtomically(folder.file(name), "x"));
    }
    const auto files = backupsIn(folder.path(), BackupFile::Place::InArchive);
    REQUIRE(files.size() == 2);
    CHECK(files[0].counter == 42);
    CHECK(files[0].time == kStart);
    CHECK(files[0].reason == BackupReason::BeforeRestore);
    CHECK(files[1].reason == BackupReason::BeforeVersion);
}
