#include "editorial/bulk_change.h"

#include "archive/draft_journal.h"
#include "archive/export_record.h"
#include "editorial/edit_posts.h"
#include "editorial/find_posts.h"
#include "html/sanitiser.h"

#include "support/newsroom_fixture.h"

#include <random>

using namespace vestitel;
using namespace vestitel::editorial;
using domain::Language;
using Kind = BulkChange::Kind;

namespace {

class Desk final {
public:
    PostId add(const QString& title, const QStringList& tags = {}) {
        domain::Post post{.id = m_fixture.ids().newPostId(), .date = QDate(2018, 1, 25)};
        post.tags = tags;
        domain::Edition& edition = post.editions[Language::bulgarian()];
        edition.title = title;
        edition.body = html::sanitise(QStringLiteral("<p>Текст.</p>")).value();
        return savePost(newsroom(), post, archive::SaveReason::Manual).value().post.id;
    }
    domain::Post load(const PostId& id) {
        return archive::PostStore(newsroom().archive()).post(id).value();
    }
    std::vector<domain::Post> loadAll(const std::vector<PostId>& ids) {
        std::vector<domain::Post> posts;
        for (const PostId& id : ids) {
            posts.push_back(load(id));
            posts.back().modified = {};
            posts.back().trashed = posts.back().trashed ? std::optional(QDateTime()) : std::nullopt;
        }
        return posts;
    }
    qint64 found(const QString& query) { return findPosts(newsroom(), {.query = query})->total; }
    Newsroom& newsroom() { return m_fixture.newsroom(); }
    test::FixedClock& clock() { return m_fixture.clock(); }

private:
    test::NewsroomFixture m_fixture;
};

} // namespace

TEST_CASE("a tag for many posts is found at once, and its undo leaves them as they were") {
    Desk desk;
    const std::vector<PostId> ids{desk.add(QStringLiteral("Едно"), {QStringLiteral("стар")}),
                                  desk.add(QStringLiteral("Друго"), {QStringLiteral("занаяти")}),
                                  desk.add(QStringLiteral("Трето"))};
    const auto before = desk.loadAll(ids);
    const auto outcome =
        changePosts(desk.newsroom(), ids, {Kind::AddTag, QStringLiteral(" занаяти ")});
    REQUIRE(outcome);
    CHECK(outcome->changed.size() == 2); // the second has it already
    CHECK(desk.load(ids[0]).tags == QStringList{QStringLiteral("стар"), QStringLiteral("занаяти")});
    CHECK(desk.found(QStringLiteral("занаяти")) == 3);
    CHECK(undoChange(desk.newsroom(), outcome->changed).value() == 2);
    CHECK(desk.loadAll(ids) == before);
    CHECK(desk.found(QStringLiteral("занаяти")) == 1);
}

TEST_CASE("every change of many posts is undone exactly, in the index too") {
    Desk desk;
    std::mt19937 random(5);
    std::vector<PostId> ids;
    for (int i = 0; i < 8; ++i) {
        ids.push_back(desk.add(QStringLiteral("Заглавие"),
                               random() % 2 == 0
                                   ? QStringList{QStringLiteral("мярка"), QStringLiteral("лято")}
                                   : QStringList{}));
    }
    for (int i = 0; i < 40; ++i) {
        std::vector<PostId> some;
        for (const PostId& id : ids) {
            if (random() % 2 == 0) {
                some.push_back(id);
            }
        }
        const auto before = desk.loadAll(ids);
        const qint64 foundBefore = desk.found(QStringLiteral("мярка"));
        const BulkChange change{static_cast<Kind>(random() % 6),
                                random() % 2 == 0 ? QStringLiteral("мярка")
                                                  : QStringLiteral("зима"),
                                static_cast<domain::Status>(random() % 3)};
        const auto outcome = changePosts(desk.newsroom(), some, change);
        REQUIRE(outcome);
        for (const ChangedFields& each : outcome->changed) {
            REQUIRE(each.before != each.after);
        }
        if (random() % 3 == 0) {
            continue; // so that the states differ
        }
        REQUIRE(undoChange(desk.newsroom(), outcome->changed));
        REQUIRE(desk.loadAll(ids) == before);
        REQUIRE(desk.found(QStringLiteral("мярка")) == foundBefore);
    }
}

TEST_CASE("what was done to a post since stays when the change is taken back") {
    Desk desk;
    const PostId id = desk.add(QStringLiteral("Едно"));
    const auto tagged = changePosts(desk.newsroom(), {id}, {Kind::AddTag, QStringLiteral("лято")});
    domain::Post post = desk.load(id);
    post.tags.append(QStringLiteral("зима"));
    post.category = QStringLiteral("visits");
    REQUIRE(savePost(desk.newsroom(), post, archive::SaveReason::Manual));
    REQUIRE(undoChange(desk.newsroom(), tagged->changed));
    CHECK(desk.load(id).tags == QStringList{QStringLiteral("зима")});
    CHECK(desk.load(id).category == QStringLiteral("visits"));
}

TEST_CASE("a change that is stopped on its way changes no post") {
    Desk desk;
    const std::vector<PostId> ids{desk.add(QStringLiteral("Едно")),
                                  desk.add(QStringLiteral("Две"))};
    const auto before = desk.loadAll(ids);
    Cancellation cancellation;
    const auto stopped = changePosts(
        desk.newsroom(), ids, {Kind::AddTag, QStringLiteral("лято")},
        [&](qsizetype, qsizetype) { cancellation.cancel(); }, cancellation);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(desk.loadAll(ids) == before);
    CHECK(desk.found(QStringLiteral("лято")) == 0);
}

TEST_CASE("what is typed and not saved outlives a change of its post") {
    Desk desk;
    const PostId id = desk.add(QStringLiteral("Едно"));
    archive::DraftJournal journal(desk.newsroom().archive());
    REQUIRE(journal.write({.post = id,
                           .language = Language::bulgarian(),
                           .title = QStringLiteral("Едно и половина")}));
    for (const auto kind : {Kind::AddTag, Kind::SetCategory, Kind::SetStatus, Kind::MoveToTrash}) {
        REQUIRE(changePosts(desk.newsroom(), {id},
                            {kind, QStringLiteral("лято"), domain::Status::Published}));
    }
    const auto drafts = journal.all();
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().title == QStringLiteral("Едно и половина"));
    CHECK(desk.load(id).editions.at(Language::bulgarian()).title == QStringLiteral("Едно"));
}

TEST_CASE("posts that are gone are passed over, and a published post keeps its address") {
    Desk desk;
    const PostId id = desk.add(QStringLiteral("Едно"));
    const auto outcome = changePosts(
        desk.newsroom(),
        {*PostId::fromString(QStringLiteral("99999999-9999-4999-8999-999999999999")), id},
        {Kind::SetStatus, {}, domain::Status::Published});
    REQUIRE(outcome);
    CHECK(outcome->changed.size() == 1);
    const QString slug = desk.load(id).editions.at(Language::bulgarian()).slug;
    domain::Post post = desk.load(id);
    post.editions[Language::bulgarian()].title = QStringLiteral("Съвсем друго");
    post.editions[Language::bulgarian()].slug.clear();
    REQUIRE(savePost(desk.newsroom(), post, archive::SaveReason::Manual));
    CHECK(desk.load(id).editions.at(Language::bulgarian()).slug == slug);
}

TEST_CASE("another status does not make a post changed since its export, another tag does") {
    Desk desk;
    const PostId id = desk.add(QStringLiteral("Едно"));
    REQUIRE(archive::recordExports(desk.newsroom().archive(), {{id, desk.load(id).modified}}));
    const auto isChanged = [&] {
        const auto facets = desk.newsroom().lens().facets({});
        return facets.value().exported.at(archive::ExportStand::Changed) == 1;
    };
    desk.clock().advanceSeconds(60);
    SECTION("by a change of many") {
        REQUIRE(
            changePosts(desk.newsroom(), {id}, {Kind::SetStatus, {}, domain::Status::Published}));
        CHECK_FALSE(isChanged());
        desk.clock().advanceSeconds(60);
        REQUIRE(changePosts(desk.newsroom(), {id}, {Kind::AddTag, QStringLiteral("лято")}));
        CHECK(isChanged());
    }
    SECTION("by a save") {
        domain::Post post = desk.load(id);
        post.status = domain::Status::Published;
        REQUIRE(savePost(desk.newsroom(), post, archive::SaveReason::StatusChange));
        CHECK_FALSE(isChanged());
        desk.clock().advanceSeconds(60);
        post = desk.load(id);
        post.tags.append(QStringLiteral("лято"));
        REQUIRE(savePost(desk.newsroom(), post, archive::SaveReason::Manual));
        CHECK(isChanged());
    }
}
