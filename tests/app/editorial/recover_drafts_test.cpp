#include "archive/draft_journal.h"
#include "editorial/edit_posts.h"
#include "editorial/recover_drafts.h"
#include "html/sanitiser.h"

#include "support/newsroom_fixture.h"

using namespace vestitel;
using namespace vestitel::editorial;

namespace {

const domain::Language kBulgarian = domain::Language::bulgarian();

archive::Draft draft(const PostId& post, const char* title, const QDateTime& time) {
    return {post,
            kBulgarian,
            QString::fromUtf8(title),
            {},
            html::sanitise(QStringLiteral("<p>текст</p>")).value(),
            time};
}

} // namespace

TEST_CASE("what was typed and not saved is offered as it was") {
    test::NewsroomFixture fixture;
    auto post = newPost(fixture.newsroom());
    post->editions[kBulgarian].title = QStringLiteral("Старо");
    post->tags = {QStringLiteral("етикет")};
    REQUIRE(savePost(fixture.newsroom(), *post, archive::SaveReason::Manual));
    REQUIRE(archive::DraftJournal(fixture.newsroom().archive())
                .write(draft(post->id, "Ново", fixture.clock().now())));

    const auto recovered = recoverDrafts(fixture.newsroom());
    REQUIRE(recovered);
    REQUIRE(recovered->size() == 1);
    CHECK(recovered->front().stored);
    CHECK(recovered->front().post.editions.at(kBulgarian).title == QStringLiteral("Ново"));
    CHECK(recovered->front().post.tags == post->tags);
    CHECK(recovered->front().time == fixture.clock().now());
}

TEST_CASE("a post that was never saved is recovered too, newest first") {
    test::NewsroomFixture fixture;
    archive::DraftJournal journal(fixture.newsroom().archive());
    const PostId older = fixture.ids().newPostId();
    const PostId newer = fixture.ids().newPostId();
    REQUIRE(journal.write(draft(older, "Първа", fixture.clock().now())));
    REQUIRE(journal.write(draft(newer, "Втора", fixture.clock().now().addSecs(5))));

    const auto recovered = recoverDrafts(fixture.newsroom());
    REQUIRE(recovered);
    REQUIRE(recovered->size() == 2);
    CHECK(recovered->front().post.id == newer);
    CHECK_FALSE(recovered->front().stored);
    CHECK(recovered->back().post.id == older);
}

TEST_CASE("a journal that says what is stored already is no question to anybody") {
    test::NewsroomFixture fixture;
    auto post = newPost(fixture.newsroom());
    const auto entry = draft(post->id, "Същото", fixture.clock().now());
    post->editions[kBulgarian].title = entry.title;
    post->editions[kBulgarian].body = entry.body;
    REQUIRE(savePost(fixture.newsroom(), *post, archive::SaveReason::Manual));
    archive::DraftJournal journal(fixture.newsroom().archive());
    REQUIRE(journal.write(entry));
    CHECK(recoverDrafts(fixture.newsroom())->empty());
    CHECK(journal.all()->empty());
}
