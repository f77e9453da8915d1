#include "editorial/replace_in_posts.h"

#include "archive/draft_journal.h"
#include "archive/revisions.h"
#include "editorial/edit_posts.h"
#include "html/body_text.h"
#include "html/sanitiser.h"
#include "support/newsroom_fixture.h"

using namespace vestitel;
using namespace vestitel::editorial;
using domain::Language;

namespace {

domain::Post store(Newsroom& newsroom, const QString& title, const QString& body,
                   domain::Status status = domain::Status::Draft) {
    auto post = newPost(newsroom);
    REQUIRE(post);
    post->status = status;
    domain::Edition& edition = post->editions[Language::bulgarian()];
    edition.title = title;
    const auto sanitised = html::sanitise(body);
    REQUIRE(sanitised);
    edition.body = *sanitised;
    auto saved = savePost(newsroom, *post, archive::SaveReason::Manual);
    REQUIRE(saved);
    return saved->post;
}

domain::Edition stored(Newsroom& newsroom, const PostId& id) {
    const auto post = archive::PostStore(newsroom.archive()).post(id);
    REQUIRE(post);
    return post->editions.at(Language::bulgarian());
}

std::vector<EditionChange> changes(const ReplaceRequest& request, const domain::Post& post) {
    auto found = ChangeFinder(request).changesOf(post);
    REQUIRE(found);
    return *std::move(found);
}

ReplaceRequest request(const QString& text, const QString& replacement) {
    ReplaceRequest request;
    request.query.text = text;
    request.replacement = replacement;
    return request;
}

} // namespace

TEST_CASE("a replacement says beforehand what it does, keeps marks, slugs and a revision") {
    test::NewsroomFixture fixture;
    const domain::Post post =
        store(fixture.newsroom(), QStringLiteral("Отдел Култура"),
              QStringLiteral("<p data-block=\"a\">Новият <strong>отдел</strong> култура.</p>"
                             "<p data-block=\"b\">Друго.</p>"),
              domain::Status::Published);
    const QString slug = post.editions.at(Language::bulgarian()).slug;
    const ReplaceRequest asked = request(QStringLiteral("отдел"), QStringLiteral("Дирекция"));
    const auto found = changes(asked, post);
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().passages.size() == 2);
    CHECK(found.front().passages[1].before == QStringLiteral("Новият отдел култура."));
    CHECK(found.front().passages[1].after == QStringLiteral("Новият Дирекция култура."));

    const auto report = replaceInPost(fixture.newsroom(), found, asked.replacement);
    REQUIRE(report);
    CHECK(report->places == 2);
    const domain::Edition after = stored(fixture.newsroom(), post.id);
    CHECK(after.title == QStringLiteral("Дирекция Култура"));
    CHECK(after.body.html().contains(
        QStringLiteral("<p data-block=\"a\">Новият <strong>Дирекция</strong> култура.</p>")));
    CHECK(after.slug == slug);
    const auto revisions =
        archive::revisionsOf(fixture.newsroom().archive(), post.id, Language::bulgarian());
    REQUIRE(revisions);
    CHECK(revisions->front().edition.title == QStringLiteral("Отдел Култура"));
}

TEST_CASE("an undo restores exactly the editions that nobody has changed since") {
    test::NewsroomFixture fixture;
    const ReplaceRequest asked = request(QStringLiteral("2026"), QStringLiteral("2027"));
    std::vector<domain::Post> posts;
    std::vector<std::vector<ReplacedEdition>> replaced;
    for (const int number : {1, 2}) {
        posts.push_back(store(fixture.newsroom(), QStringLiteral("Публикация %1").arg(number),
                              QStringLiteral("<p>През 2026 г.</p>")));
        const auto report =
            replaceInPost(fixture.newsroom(), changes(asked, posts.back()), asked.replacement);
        REQUIRE(report);
        replaced.push_back(report->editions);
    }
    auto edited = archive::PostStore(fixture.newsroom().archive()).post(posts[1].id);
    REQUIRE(edited);
    edited->editions[Language::bulgarian()].lead = QStringLiteral("Ново");
    REQUIRE(savePost(fixture.newsroom(), *edited, archive::SaveReason::Manual));

    CHECK(undoReplaceInPost(fixture.newsroom(), replaced[0]).value_or(-1) == 1);
    CHECK(undoReplaceInPost(fixture.newsroom(), replaced[1]).value_or(-1) == 0);
    CHECK(stored(fixture.newsroom(), posts[0].id).body.html().contains(u"2026"));
    CHECK(stored(fixture.newsroom(), posts[1].id).body.html().contains(u"2027"));
    // Once more there is nothing to restore.
    CHECK(undoReplaceInPost(fixture.newsroom(), replaced[0]).value_or(-1) == 0);
}

TEST_CASE("what would change nothing is not offered") {
    test::NewsroomFixture fixture;
    const domain::Post post =
        store(fixture.newsroom(), QStringLiteral("Троян"), QStringLiteral("<p>Троян</p>"));
    CHECK(changes(request(QStringLiteral("Троян"), QStringLiteral("Троян")), post).empty());
    CHECK(changes(request(QStringLiteral("Ловеч"), QStringLiteral("Троян")), post).empty());
    CHECK(changes(request(QString(), QStringLiteral("Троян")), post).empty());
}

TEST_CASE("only chosen passages are written, also among equal ones") {
    test::NewsroomFixture fixture;
    const domain::Post post =
        store(fixture.newsroom(), QStringLiteral("Отдел"),
              QStringLiteral("<p data-block=\"a\">отдел</p><p data-block=\"b\">отдел</p>"
                             "<p data-block=\"c\">отдел</p>"));
    const ReplaceRequest asked = request(QStringLiteral("отдел"), QStringLiteral("дирекция"));
    auto found = changes(asked, post);
    REQUIRE(found.front().passages.size() == 4);
    auto& passages = found.front().passages;
    passages = {passages[2]};
    const auto report = replaceInPost(fixture.newsroom(), found, asked.replacement);
    REQUIRE(report);
    CHECK(report->places == 1);
    CHECK(report->skipped == 0);
    const domain::Edition after = stored(fixture.newsroom(), post.id);
    CHECK(after.title == QStringLiteral("Отдел"));
    CHECK(after.body.html() == QStringLiteral("<p data-block=\"a\">отдел</p>\n"
                                              "<p data-block=\"b\">дирекция</p>\n"
                                              "<p data-block=\"c\">отдел</p>"));
}

TEST_CASE("a passage that was changed in the meantime is skipped, and the skipping is counted") {
    test::NewsroomFixture fixture;
    domain::Post post = store(fixture.newsroom(), QStringLiteral("Отдел"),
                              QStringLiteral("<p>отдел и отдел</p><p>този отдел</p>"));
    const ReplaceRequest asked = request(QStringLiteral("отдел"), QStringLiteral("дирекция"));
    const auto found = changes(asked, post);
    post.editions[Language::bulgarian()].body =
        *html::sanitise(QStringLiteral("<p>отдел и един отдел</p><p>този отдел</p>"));
    REQUIRE(savePost(fixture.newsroom(), post, archive::SaveReason::Automatic));
    const auto report = replaceInPost(fixture.newsroom(), found, asked.replacement);
    REQUIRE(report);
    CHECK(report->places == 2); // the title, and the second paragraph
    CHECK(report->skipped == 2);
    CHECK(html::plainText(stored(fixture.newsroom(), post.id).body) ==
          QStringLiteral("отдел и един отдел\n\nтози дирекция"));
}

TEST_CASE("a post with text in the journal, in the trash or gone is left alone") {
    test::NewsroomFixture fixture;
    const ReplaceRequest asked = request(QStringLiteral("отдел"), QStringLiteral("дирекция"));
    const domain::Post post =
        store(fixture.newsroom(), QStringLiteral("Отдел"), QStringLiteral("<p>отдел</p>"));
    const auto found = changes(asked, post);
    archive::DraftJournal journal(fixture.newsroom().archive());
    REQUIRE(journal.write({post.id, Language::bulgarian(), QStringLiteral("Отдел, ново")}));
    const auto skipped = [&] {
        const auto report = replaceInPost(fixture.newsroom(), found, asked.replacement);
        REQUIRE(report);
        CHECK(report->editions.empty());
        return report->skipped;
    };
    CHECK(skipped() == 2);
    CHECK(journal.of(post.id)->size() == 1);
    REQUIRE(journal.discard(post.id));
    REQUIRE(moveToTrash(fixture.newsroom(), {post.id}));
    CHECK(skipped() == 2);
    REQUIRE(erase(fixture.newsroom(), {post.id}));
    CHECK(skipped() == 2);
}

TEST_CASE("only the texts and the posts that were asked for are looked at") {
    test::NewsroomFixture fixture;
    domain::Post draft =
        store(fixture.newsroom(), QStringLiteral("LEADER"), QStringLiteral("<p>LEADER</p>"));
    draft.editions[Language::english()].title = QStringLiteral("LEADER");
    draft.editions[Language::english()].description = QStringLiteral("About LEADER");
    const auto saved = savePost(fixture.newsroom(), draft, archive::SaveReason::Manual);
    REQUIRE(saved);
    const domain::Post published = store(fixture.newsroom(), QStringLiteral("LEADER"),
                                         QStringLiteral("<p>x</p>"), domain::Status::Published);
    fixture.close();
    ReplaceRequest asked = request(QStringLiteral("LEADER"), QStringLiteral("ЛИДЕР"));
    asked.languages = {Language::english()};
    const auto english = changes(asked, saved->post);
    REQUIRE(english.size() == 1);
    CHECK(english.front().passages.size() == 2);
    asked.languages.clear();
    asked.posts = ReplaceRequest::Posts::Drafts;
    const auto opened = NewsroomThread::open(fixture.folder(), fixture.environment());
    REQUIRE(opened);
    const auto nothing = [](qsizetype, qsizetype) {
    };
    const auto drafts = startFindingChanges(**opened, asked, nothing, {}).takeResult();
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 2);
    CHECK(drafts->front().post == draft.id);
    asked.posts = ReplaceRequest::Posts::All;
    CHECK(startFindingChanges(**opened, asked, nothing, {}).takeResult()->size() == 3);
}

TEST_CASE("what stands across marks, beside blocks or as signs of markup is found") {
    test::NewsroomFixture fixture;
    const domain::Post post = store(fixture.newsroom(), QString(),
                                    QStringLiteral("<ul><li>а</li><li><b>от</b>дел</li></ul>"
                                                   "<p>A &amp; B &lt;р&gt;</p>"));
    for (const QString& sought : {QStringLiteral("отдел"), QStringLiteral("a & b <Р>")}) {
        ReplaceRequest asked = request(sought, QStringLiteral("x"));
        asked.query.wholeWord = sought == QStringLiteral("отдел");
        CAPTURE(sought.toStdString());
        CHECK(changes(asked, post).size() == 1);
    }
}

TEST_CASE("the whole archive is read, and written, beside a window") {
    test::NewsroomFixture fixture;
    const domain::Post post =
        store(fixture.newsroom(), QStringLiteral("Едно"), QStringLiteral("<p>едно и две</p>"));
    store(fixture.newsroom(), QStringLiteral("Друго"), QStringLiteral("<p>нищо</p>"));
    fixture.close();
    const auto opened = NewsroomThread::open(fixture.folder(), fixture.environment());
    REQUIRE(opened);
    NewsroomThread& thread = **opened;
    qsizetype read = 0;
    const auto count = [&read](qsizetype done, qsizetype) {
        read = done;
    };
    const ReplaceRequest asked = request(QStringLiteral("едно"), QStringLiteral("три"));
    auto found = startFindingChanges(thread, asked, count, {}).takeResult();
    REQUIRE(found);
    CHECK(read == 2);
    REQUIRE(found->size() == 1);
    auto report = startReplacing(thread, *found, asked.replacement, count, {}).takeResult();
    REQUIRE(report);
    CHECK(report->places == 2);
    CHECK(report->refused.isEmpty());
    CHECK(startUndoingReplace(thread, report->editions).takeResult().value_or(-1) == 1);
    Cancellation stopped;
    stopped.cancel();
    const auto none = startFindingChanges(thread, asked, count, stopped).takeResult();
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Cancelled);
}
