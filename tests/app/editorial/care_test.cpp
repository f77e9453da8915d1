#include "editorial/care.h"

#include "archive/automatic_backup.h"
#include "base/atomic_file.h"
#include "editorial/edit_posts.h"
#include "editorial/find_posts.h"
#include "html/sanitiser.h"
#include "sqlite/statement.h"

#include "support/catch.h"
#include "support/newsroom_fixture.h"

#include <QDir>
#include <QFileInfo>

using namespace vestitel;
using namespace vestitel::editorial;

namespace {

const domain::Language kBulgarian = domain::Language::bulgarian();

/// Fifteen posts about the fair.
struct Newsdesk {
    test::NewsroomFixture fixture;
    std::vector<PostId> ids;

    Newsdesk() {
        for (int i = 0; i < 15; ++i) {
            auto post = newPost(fixture.newsroom()).value();
            post.editions[kBulgarian].title = QStringLiteral("Панаир %1").arg(i);
            post.editions[kBulgarian].body =
                html::sanitise(QStringLiteral("<p>Занаятчии показват изделия.</p>")).value();
            ids.push_back(
                savePost(fixture.newsroom(), post, archive::SaveReason::Manual).value().post.id);
        }
    }
    qint64 found(Newsroom& room, const char* query) {
        return static_cast<qint64>(
            findPosts(room, {.query = QString::fromUtf8(query)}).value().posts.size());
    }
    void run(const char* sql) {
        REQUIRE(fixture.newsroom().archive().connection().execute(QString::fromUtf8(sql)));
    }
    size_t backups() { return archive::backupsOf(fixture.newsroom().archive()).value().size(); }
};

} // namespace

TEST_CASE("an index that disagrees with the texts is found, and repaired from them") {
    Newsdesk desk;
    CHECK(verify(desk.fixture.newsroom()).value().empty());
    CHECK(
        repair(desk.fixture.newsroom()).value().backup.isEmpty()); // nothing to mend, nothing made
    for (const char* sql : {
             "DELETE FROM search_document WHERE id = (SELECT min(id) FROM search_document)",
             "UPDATE search_text SET body = 'друго'",
             "UPDATE edition SET title = 'Саботаж' WHERE post = 3",
             "INSERT INTO search_document VALUES (1, '00000000-0000-4000-8000-00000000ffff', 'bg', "
             "'')",
             "DELETE FROM search_term",
         }) {
        INFO(sql);
        desk.run(sql);
        CHECK_FALSE(verify(desk.fixture.newsroom()).value().empty());
        const RepairReport report = repair(desk.fixture.newsroom()).value();
        CHECK(report.left.empty());
        CHECK_FALSE(report.mended.empty());
        CHECK(QFileInfo::exists(report.backup));
        CHECK(verify(desk.fixture.newsroom()).value().empty());
        CHECK(desk.found(desk.fixture.newsroom(), "занаятчии") == 15);
    }
    CHECK(desk.found(desk.fixture.newsroom(), "саботаж") == 1);
}

TEST_CASE("verify writes nothing") {
    Newsdesk desk;
    desk.run("UPDATE search_text SET body = 'друго'");
    auto& connection = desk.fixture.newsroom().archive().connection();
    const auto texts = [&] {
        auto row = connection
                       .query(QStringLiteral("SELECT count(*) FROM search_text WHERE body = "
                                             "'друго'"))
                       .value();
        REQUIRE(row.step().value());
        return row.integer(0);
    };
    const qint64 before = texts();
    REQUIRE(verify(desk.fixture.newsroom()));
    CHECK(texts() == before);
}

TEST_CASE("a change of many posts makes a backup first, a change of few does not") {
    Newsdesk desk;
    REQUIRE(setStatus(desk.fixture.newsroom(), {desk.ids[0]}, domain::Status::Ready));
    CHECK(desk.backups() == 0);
    REQUIRE(moveToTrash(desk.fixture.newsroom(), desk.ids));
    CHECK(desk.backups() == 1);
    const auto newest = archive::backupsOf(desk.fixture.newsroom().archive()).value()[0];
    CHECK(newest.reason == archive::BackupReason::BeforeBulkChange);
    CHECK(inspectBackup(newest.path, desk.fixture.environment()).value().posts == 15);
    REQUIRE(erase(desk.fixture.newsroom(), desk.ids));
    CHECK(desk.backups() == 2);
}

TEST_CASE("an index of another form is made anew at opening, which tells how far it is") {
    Newsdesk desk;
    REQUIRE(desk.fixture.newsroom().archive().connection().run(
        QStringLiteral("UPDATE search_state SET value = '0' WHERE key = 'format'")));
    desk.fixture.close();
    auto environment = desk.fixture.environment();
    std::vector<std::pair<qsizetype, qsizetype>> told;
    environment.indexing = [&told](qsizetype done, qsizetype total) {
        told.emplace_back(done, total);
    };
    {
        const auto opened = Newsroom::open(desk.fixture.folder(), environment).value();
        CHECK(desk.found(*opened, "занаятчии") == 15);
        CHECK(verify(*opened).value().empty());
    }
    REQUIRE_FALSE(told.empty());
    CHECK(told.back() == std::pair<qsizetype, qsizetype>(15, 15));
    told.clear();
    REQUIRE(Newsroom::open(desk.fixture.folder(), environment));
    CHECK(told.empty());
}

TEST_CASE("a damaged archive is salvaged into one that opens, is whole and finds its posts") {
    Newsdesk desk;
    const QString folder = desk.fixture.folder();
    desk.fixture.close();
    const QString path = archive::databasePath(folder);
    QByteArray bytes = readFile(path, 100 << 20).value();
    bytes.replace(0, 16, QByteArray(16, 'x'));
    REQUIRE(writeFileAtomically(path, bytes));
    CHECK(Newsroom::open(folder, desk.fixture.environment()).error().code ==
          ErrorCode::DamagedData);
    const QString to = folder + QStringLiteral(" спасен");
    const auto report = salvageArchive(folder, to, desk.fixture.environment()).value();
    CHECK(report.isComplete());
    CHECK(lossesOf(report).isEmpty());
    CHECK(readFile(path, 100 << 20).value() == bytes);
    const auto salvaged = Newsroom::open(to, desk.fixture.environment()).value();
    CHECK(verify(*salvaged).value().empty());
    CHECK(desk.found(*salvaged, "занаятчии") == 15);
    CHECK(salvageArchive(folder, to, desk.fixture.environment()).error().code ==
          ErrorCode::AlreadyExists);
}

TEST_CASE("a salvage that was killed leaves no archive, and may be begun again") {
    Newsdesk desk;
    const QString folder = desk.fixture.folder();
    desk.fixture.close();
    const QString to = folder + QStringLiteral(" спасен");
    REQUIRE(makeFolder(to + QStringLiteral("/.salvage/media")));
    REQUIRE(writeFileAtomically(to + QStringLiteral("/.salvage/archive.sqlite"), "half"));
    CHECK_FALSE(archive::isArchive(to));
    CHECK(salvageArchive(folder, to, desk.fixture.environment()));
    CHECK(Newsroom::open(to, desk.fixture.environment()));
    CHECK_FALSE(QFileInfo::exists(to + QStringLiteral("/.salvage")));
}
