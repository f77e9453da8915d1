#include "archive/draft_journal.h"
#include "archive/revisions.h"
#include "editorial/edit_posts.h"
#include "editorial/find_posts.h"
#include "html/sanitiser.h"

#include "support/catch.h"
#include "support/newsroom_fixture.h"

using namespace vestitel;
using namespace vestitel::editorial;

namespace {

const domain::Language kBulgarian = domain::Language::bulgarian();

html::Body body(const char* html) {
    const auto body = html::sanitise(QString::fromUtf8(html));
    REQUIRE(body);
    return *body;
}

domain::Post postWith(Newsroom& newsroom, const char* title, const char* text) {
    auto post = newPost(newsroom);
    REQUIRE(post);
    post->editions[kBulgarian].title = QString::fromUtf8(title);
    post->editions[kBulgarian].body = body(text);
    return *post;
}

qint64 found(Newsroom& newsroom, const char* query) {
    const auto found = findPosts(newsroom, {.query = QString::fromUtf8(query)});
    REQUIRE(found);
    return found->total;
}

} // namespace

TEST_CASE("a saved post is found by its words at once, and no more by those it lost") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    auto post = postWith(newsroom, "Среща в читалището", "<p>първият прочит</p>");
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    CHECK(found(newsroom, "читалището") == 1);
    CHECK(found(newsroom, "прочит") == 1);

    post.editions[kBulgarian].body = body("<p>вторият текст</p>");
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    CHECK(found(newsroom, "прочит") == 0);
    CHECK(found(newsroom, "вторият") == 1);
}

TEST_CASE("a post in the trash is not found, and is again when it is back") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    const auto post = postWith(newsroom, "Изложение", "<p>сергии</p>");
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    REQUIRE(moveToTrash(newsroom, {post.id}));
    CHECK(found(newsroom, "сергии") == 0);
    REQUIRE(restoreFromTrash(newsroom, {post.id}));
    CHECK(found(newsroom, "сергии") == 1);
    REQUIRE(moveToTrash(newsroom, {post.id}));
    REQUIRE(erase(newsroom, {post.id}));
    CHECK(archive::PostStore(newsroom.archive()).post(post.id).error().code == ErrorCode::NotFound);
}

TEST_CASE("posts go to the trash all together or not at all") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    const auto post = postWith(newsroom, "Една", "<p>текст</p>");
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    CHECK_FALSE(moveToTrash(newsroom, {post.id, fixture.ids().newPostId()}));
    CHECK_FALSE(archive::PostStore(newsroom.archive()).post(post.id)->trashed);
    CHECK(found(newsroom, "текст") == 1);
}

TEST_CASE("saving texts keeps what else the stored post holds, and clears the journal") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    auto post = postWith(newsroom, "Заглавие", "<p>а</p>");
    post.tags = {QStringLiteral("туризъм")};
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    archive::DraftJournal journal(newsroom.archive());
    REQUIRE(journal.write({post.id,
                           kBulgarian,
                           QStringLiteral("Ново"),
                           {},
                           body("<p>б</p>"),
                           fixture.clock().now()}));

    auto bare = newPost(newsroom);
    bare->id = post.id;
    const auto outcome =
        saveTexts(newsroom, *bare, {{kBulgarian, QStringLiteral("Ново"), {}, body("<p>б</p>")}},
                  archive::SaveReason::Automatic);
    REQUIRE(outcome);
    CHECK(outcome->changed);
    CHECK(outcome->post.tags == post.tags);
    CHECK(outcome->post.editions.at(kBulgarian).title == QStringLiteral("Ново"));
    CHECK(journal.all()->empty());
}

TEST_CASE("an earlier state can be restored, and the one it replaced stays in the history") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    auto post = postWith(newsroom, "Заглавие", "<p>първо</p>");
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    post.editions[kBulgarian].body = body("<p>второ</p>");
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    const auto before = archive::revisionsOf(newsroom.archive(), post.id, kBulgarian);
    REQUIRE(before);
    REQUIRE(before->size() == 1);

    REQUIRE(restoreRevision(newsroom, before->front().number));
    CHECK(found(newsroom, "първо") == 1);
    CHECK(found(newsroom, "второ") == 0);
    CHECK(archive::revisionsOf(newsroom.archive(), post.id, kBulgarian)->size() == 2);
}

TEST_CASE("a copy is a draft of its own with a free address") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    auto post = postWith(newsroom, "Покана", "<p>текст</p>");
    post.status = domain::Status::Published;
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    const auto copy = duplicatePost(newsroom, post.id);
    REQUIRE(copy);
    CHECK(copy->id != post.id);
    CHECK(copy->status == domain::Status::Draft);
    CHECK(copy->editions.at(kBulgarian).body.isEmpty() == false);
    const auto original = archive::PostStore(newsroom.archive()).post(post.id);
    CHECK(copy->editions.at(kBulgarian).slug != original->editions.at(kBulgarian).slug);
}
