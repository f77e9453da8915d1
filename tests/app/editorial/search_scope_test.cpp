#include "editorial/edit_posts.h"
#include "editorial/find_posts.h"
#include "editorial/search_scope.h"
#include "html/sanitiser.h"

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

TEST_CASE("the query's own dates and the filter's hold both, and no words find nothing") {
    Shelf shelf;
    CHECK(shelf.count(QStringLiteral("вино след:2025-03-02"), {.to = QDate(2025, 12, 31)}) == 1);
    CHECK(shelf.count(QStringLiteral("вино преди:2025-03-02"), {.from = QDate(2025, 1, 1)}) == 1);
    CHECK(shelf.count(QString(), {.status = domain::Status::Draft}) == 0);
    CHECK(shelf.count(QStringLiteral("винно"), {.status = domain::Status::Published}) == 1);
}

TEST_CASE("what a search cannot be narrowed by is known") {
    PostFilter filter{.status = domain::Status::Draft,
                      .tags = {QStringLiteral("мед")},
                      .editions = {{Language::english(), EditionStand::Missing},
                                   {Language::bulgarian(), EditionStand::Present}},
                      .lacksAlt = {Language::bulgarian()},
                      .exported = archive::ExportStand::Changed,
                      .trash = true};
    const PostFilter part = searchablePartOf(filter);
    CHECK(part == PostFilter{.status = domain::Status::Draft,
                             .tags = {QStringLiteral("мед")},
                             .editions = {{Language::english(), EditionStand::Missing}}});
    CHECK(searchablePartOf(part) == part);
}
