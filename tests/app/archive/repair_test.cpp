#include "archive/repair.h"

#include "archive/automatic_backup.h"
#include "archive/draft_journal.h"
#include "archive/revision_thinning.h"
#include "archive/revisions.h"
#include "archive/settings_store.h"
#include "filled_archive.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QDir>
#include <QFileInfo>

#include <set>

using namespace vestitel;
using namespace vestitel::archive;
using domain::Language;
using test::FilledArchive;

namespace {

struct BrokenArchive : FilledArchive {
    size_t findings() { return verify(*archive).value().size(); }
    void edit(const char* sql) {
        auto& connection = archive->connection();
        REQUIRE(connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF")));
        REQUIRE(connection.execute(QLatin1String(sql)));
        REQUIRE(connection.execute(QStringLiteral("PRAGMA foreign_keys=ON")));
    }
    QString pathOf(size_t medium) {
        MediaStore store(*archive);
        return store.pathOf(store.medium(media[medium]).value());
    }
};

} // namespace

TEST_CASE("what can be made anew is mended, and nothing else changes") {
    BrokenArchive fixture;
    domain::Post holder{.id = fixture.ids.newPostId()};
    holder.editions[Language::bulgarian()].body =
        test::bodyOf(QStringLiteral("снимка"), fixture.media[1]);
    holder.editions[Language::bulgarian()].title = QStringLiteral("Снимка");
    holder = fixture.save(holder).post;
    holder.editions[Language::bulgarian()].title = QStringLiteral("Друга снимка");
    holder = fixture.save(holder).post;
    REQUIRE(fixture.findings() == 0);
    for (const char* sql : {
             "UPDATE tally SET posts = posts + 3 WHERE name = 'draft'",
             "DELETE FROM tally",
             "INSERT INTO tally VALUES ('tag', 'няма', 4)",
             "DELETE FROM edition_medium",
             "INSERT OR IGNORE INTO edition_medium SELECT post, language, (SELECT max(hash) FROM "
             "medium) FROM edition",
             "DELETE FROM revision_medium",
             "UPDATE edition SET body = replace(body, '</p>', '<script>x</script></p>') WHERE "
             "post = (SELECT max(number) FROM post)",
         }) {
        INFO(sql);
        fixture.edit(sql);
        CHECK(fixture.findings() > 0);
        REQUIRE(repair(*fixture.archive));
        CHECK(fixture.findings() == 0);
    }
    for (const domain::Post& post : fixture.posts) {
        CHECK(fixture.load(post.id) == post);
    }
    CHECK(fixture.load(holder.id).editions == holder.editions);
}

TEST_CASE("media that are missing, empty or harmed come back from the second place") {
    BrokenArchive fixture;
    const QString usb = fixture.temporary.file(QStringLiteral("стик"));
    REQUIRE(makeFolder(usb));
    auto chosen = settings(*fixture.archive).value();
    chosen.backupFolder = usb;
    REQUIRE(saveSettings(*fixture.archive, chosen));
    REQUIRE(backupIfDue(*fixture.archive, BackupMoment::Opening));
    REQUIRE(removeFile(fixture.pathOf(0)));
    REQUIRE(writeFileAtomically(fixture.pathOf(1), ""));
    REQUIRE(writeFileAtomically(fixture.pathOf(2), "harmed"));
    CHECK(fixture.findings() == 3);
    // One whose copy is harmed too stays named.
    const QString copy =
        QDir(usb).filePath(QDir(usb).entryList(QDir::Dirs | QDir::NoDotAndDotDot)[0]) +
        QStringLiteral("/media/") + QFileInfo(fixture.pathOf(2)).fileName();
    REQUIRE(writeFileAtomically(copy, "harmed as well"));
    REQUIRE(repair(*fixture.archive));
    CHECK(fixture.findings() == 1);
    CHECK(MediaStore(*fixture.archive).bytes(fixture.media[0]).value() == test::png(0));
    CHECK(MediaStore(*fixture.archive).bytes(fixture.media[1]).value() == test::png(1));
}

TEST_CASE("a file without a row is named and taken in, a stranger is named and left") {
    BrokenArchive fixture;
    const QString path = fixture.pathOf(0);
    fixture.edit(qPrintable(
        QStringLiteral("DELETE FROM medium WHERE hash = '%1'").arg(fixture.media[0].toString())));
    CHECK(fixture.findings() > 0);
    const QString stranger = fixture.archive->mediaFolder() + QStringLiteral("/бележки.txt");
    REQUIRE(writeFileAtomically(stranger, "x"));
    REQUIRE(repair(*fixture.archive));
    CHECK(fixture.findings() == 1);
    CHECK(MediaStore(*fixture.archive).bytes(fixture.media[0]).value() == test::png(0));
    CHECK(readFile(stranger, 10).value() == "x");
    CHECK(readFile(path, 1 << 20).value() == test::png(0));
}

TEST_CASE(
    "earlier texts are thinned by age: all of a month, then days, then months, never the last") {
    FilledArchive fixture;
    domain::Post post{.id = fixture.ids.newPostId()};
    constexpr int kDays = 800;
    for (int day = 0; day < kDays; ++day) {
        for (int change = 0; change < 2; ++change) {
            post.editions[Language::bulgarian()].title =
                QStringLiteral("%1-%2").arg(day).arg(change);
            post = fixture.save(post).post;
            fixture.clock.advanceSeconds(60);
        }
        fixture.clock.advanceSeconds(24LL * 60 * 60 - 120);
    }
    const auto before = revisionsOf(*fixture.archive, post.id, Language::bulgarian()).value();
    CHECK(before.size() == 2 * kDays - 1);
    {
        auto transaction = sqlite::Transaction::begin(fixture.archive->connection()).value();
        CHECK(thinRevisions(*fixture.archive).value() > 0);
        REQUIRE(transaction.commit());
    }
    const auto after = revisionsOf(*fixture.archive, post.id, Language::bulgarian()).value();
    CHECK(after.front().number == before.front().number);
    const QDateTime now = fixture.clock.now();
    size_t recent = 0;
    size_t daily = 0;
    size_t monthly = 0;
    std::set<QDate> days;
    for (const Revision& each : after) {
        const qint64 age = each.save.time.daysTo(now);
        recent += age <= 30 ? 1 : 0;
        daily += age > 30 && age <= 365 ? 1 : 0;
        monthly += age > 365 ? 1 : 0;
        CHECK((age <= 30 || days.insert(each.save.time.date()).second));
    }
    CHECK(recent == 2 * 30 - 1); // The last of them is what the post says now.
    CHECK(daily == 365 - 30);
    CHECK(monthly >= (kDays - 365) / 31);
    CHECK(monthly <= (kDays - 365) / 28 + 1);
    // Again: nothing more goes.
    auto transaction = sqlite::Transaction::begin(fixture.archive->connection()).value();
    CHECK(thinRevisions(*fixture.archive).value() == 0);
}

TEST_CASE("the only earlier text of an edition stays, however old; one of the future too") {
    FilledArchive fixture;
    domain::Post post{.id = fixture.ids.newPostId()};
    for (const char* title : {"първо", "второ"}) {
        post.editions[Language::bulgarian()].title = QString::fromUtf8(title);
        post = fixture.save(post).post;
    }
    fixture.clock.advanceSeconds(5000LL * 24 * 60 * 60);
    REQUIRE(compact(*fixture.archive));
    CHECK(revisionsOf(*fixture.archive, post.id, Language::bulgarian()).value().size() == 1);
    post.editions[Language::bulgarian()].title = QStringLiteral("трето");
    post = fixture.save(post).post;
    fixture.clock.advanceSeconds(-9000LL * 24 * 60 * 60);
    REQUIRE(compact(*fixture.archive));
    CHECK(revisionsOf(*fixture.archive, post.id, Language::bulgarian()).value().size() == 2);
}
