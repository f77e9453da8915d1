#include "archive/post_list.h"
#include "editorial/bulk_change.h"
#include "editorial/edit_posts.h"
#include "editorial/find_posts.h"
#include "editorial/search_scope.h"
#include "editorial/verify_index.h"
#include "html/sanitiser.h"
#include "sqlite/transaction.h"

#include "support/catch.h"
#include "support/newsroom_fixture.h"

using namespace vestitel;
using namespace vestitel::editorial;
using archive::EditionStand;
using archive::PostFilter;
using domain::Language;

namespace {

/// Posts with the same word, of which each differs in one thing.
struct Shelf {
    test::NewsroomFixture desk;

    Shelf() {
        add("вино", "news", domain::Status::Draft, {}, QDate(2025, 3, 1), false);
        add("вино", "news", domain::Status::Published, {QStringLiteral("Лоза")}, QDate(2025, 3, 2),
            true);
        add("вино", "page", domain::Status::Draft, {QStringLiteral("Лоза"), QStringLiteral("МИГ")},
            QDate(2026, 1, 1), true);
        add("мед", "news", domain::Status::Draft, {QStringLiteral("Лоза")}, QDate(2026, 1, 2),
            true);
    }
    void add(const char* word, const char* kind, domain::Status status, const QStringList& tags,
             const QDate& date, bool hasEnglish) {
        domain::Post post = newPost(desk.newsroom()).value();
        post.kind = QString::fromUtf8(kind);
        post.status = status;
        post.tags = tags;
        post.date = date;
        post.editions.erase(Language::english());
        const auto write = [&](const Language& language, const QString& title) {
            post.editions[language].title = title;
            post.editions[language].body =
                html::sanitise(QStringLiteral("<p>%1</p>").arg(title)).value();
        };
        write(Language::bulgarian(), QString::fromUtf8(word));
        if (hasEnglish) {
            write(Language::english(), QStringLiteral("Post"));
        }
        REQUIRE(savePost(desk.newsroom(), post, archive::SaveReason::Manual));
    }
    qint64 count(const QString& query, const PostFilter& filter) {
        const auto found =
            findPosts(desk.newsroom(), {.query = query, .within = scopeOf(filter)}).value();
        CHECK(static_cast<qint64>(found.posts.size()) == found.total);
        return found.total;
    }
};

} // namespace

TEST_CASE(
    "a search is narrowed by each thing that a list can be narrowed by, and by all together") {
    Shelf shelf;
    const QString query = QStringLiteral("вино");
    CHECK(shelf.count(query, {}) == 3);
    CHECK(shelf.count(query, {.status = domain::Status::Draft}) == 2);
    CHECK(shelf.count(query, {.kind = QStringLiteral("page")}) == 1);
    CHECK(shelf.count(query, {.tags = {QStringLiteral("Лоза")}}) == 2);
    CHECK(shelf.count(query, {.tags = {QStringLiteral("Лоза"), QStringLiteral("МИГ")}}) == 1);
    CHECK(shelf.count(query, {.tags = {QStringLiteral("няма")}}) == 0);
    CHECK(shelf.count(query, {.category = QStringLiteral("visits")}) == 0);
    CHECK(shelf.count(query, {.from = QDate(2025, 3, 2)}) == 2);
    CHECK(shelf.count(query, {.to = QDate(2025, 3, 2)}) == 2);
    CHECK(shelf.count(query, {.editions = {{Language::english(), EditionStand::Missing}}}) == 1);
    CHECK(shelf.count(query, {.status = domain::Status::Draft,
                              .tags = {QStringLiteral("Лоза")},
                              .from = QDate(2026, 1, 1)}) == 1);
}

TEST_CASE("a search is narrowed by who pays, in its words and by the list's filter") {
    Shelf shelf;
    shelf.add("вино", "news", domain::Status::Draft, {}, QDate(2026, 2, 1), true);
    const auto all = archive::PostList(shelf.desk.newsroom().archive()).ids({}, 0, 9).value();
    const QString leader = QStringLiteral("leader-2023-2027");
    const auto pay = [&](const PostId& post, const QString& programme) {
        REQUIRE(changePosts(shelf.desk.newsroom(), {post},
                            {.kind = BulkChange::Kind::SetProgramme, .name = programme}, {}, {}));
    };
    pay(all.front(), leader);
    pay(all.back(), QStringLiteral("leader"));
    CHECK(shelf.count(QStringLiteral("вино програма:leader"), {}) == 2);
    CHECK(shelf.count(QStringLiteral("вино programme:leader-2023"), {}) == 1);
    CHECK(shelf.count(QStringLiteral("вино програма:leader-2023-2027"), {}) == 1);
    CHECK(shelf.count(QStringLiteral("вино -програма:leader"), {}) == 2);
    CHECK(shelf.count(QStringLiteral("програма:lead"), {}) == 0);
    CHECK(shelf.count(QStringLiteral("вино"), {.programme = leader}) == 1);
    CHECK(shelf.count(QStringLiteral("вино"), {.programme = QStringLiteral("leader")}) == 1);
    pay(all.front(), {});
    CHECK(shelf.count(QStringLiteral("вино"), {.programme = leader}) == 0);
    CHECK(verifyIndex(shelf.desk.newsroom()).value().empty());
}

TEST_CASE("an archive of before programmes were indexed is searched by them at once") {
    Shelf shelf;
    const auto all = archive::PostList(shelf.desk.newsroom().archive()).ids({}, 0, 9).value();
    REQUIRE(changePosts(
        shelf.desk.newsroom(), {all.front()},
        {.kind = BulkChange::Kind::SetProgramme, .name = QStringLiteral("national")}, {}, {}));
    {
        // As the program before this one left it.
        auto transaction =
            sqlite::Transaction::begin(shelf.desk.newsroom().archive().connection()).value();
        REQUIRE(shelf.desk.newsroom().index().update(transaction, all.front(), {}));
        REQUIRE(transaction.commit());
        REQUIRE(shelf.desk.newsroom().archive().connection().run(
            QStringLiteral("UPDATE search_state SET value = '3' WHERE key = 'format'")));
    }
    shelf.desk.close();
    const auto opened = Newsroom::open(shelf.desk.folder(), shelf.desk.environment()).value();
    CHECK(findPosts(*opened, {.query = QStringLiteral("програма:national")})->total == 1);
}

TEST_CASE("the query's own dates and the filter's hold both, and no words find nothing") {
    Shelf shelf;
    CHECK(shelf.count(QStringLiteral("вино след:2025-03-02"), {.to = QDate(2025, 12, 31)}) == 1);
    CHECK(shelf.count(QStringLiteral("вино преди:2025-03-02"), {.from = QDate(2025, 1, 1)}) == 1);
    CHECK(shelf.count(QString(), {.status = domain::Status::Draft}) == 0);
    CHECK(shelf.count(QStringLiteral("винно"), {.status = domain::Status::Published}) == 1);
}

TEST_CASE("what a search cannot be narrowed by is known") {
    PostFilter filter{.status = domain::Status::Draft,
                      .programme = QStringLiteral("leader"),
                      .tags = {QStringLiteral("мед")},
                      .editions = {{Language::english(), EditionStand::Missing},
                                   {Language::bulgarian(), EditionStand::Present}},
                      .lacksAlt = {Language::bulgarian()},
                      .exported = archive::ExportStand::Changed,
                      .trash = true};
    const PostFilter part = searchablePartOf(filter);
    CHECK(part == PostFilter{.status = domain::Status::Draft,
                             .programme = QStringLiteral("leader"),
                             .tags = {QStringLiteral("мед")},
                             .editions = {{Language::english(), EditionStand::Missing}}});
    CHECK(searchablePartOf(part) == part);
}
