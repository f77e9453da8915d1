#include "session/post_session.h"

#include "archive/draft_journal.h"
#include "archive/post_fields.h"
#include "archive/revisions.h"
#include "ui/support/desk_fixture.h"

#include <QSignalSpy>

using namespace vestitel;
using session::PostSession;
using session::SaveState;
using test::bodyOf;
using test::eventually;

namespace {

const domain::Language kBulgarian = domain::Language::bulgarian();
const domain::Language kEnglish = domain::Language::english();

editorial::EditedText text(const QString& title, const QString& body) {
    return {kBulgarian, title, {}, bodyOf(body)};
}

// Saves come only when a test asks for them.
session::Delays never() {
    return {1'000'000, 1'000'000, 1'000'000, 1'000'000};
}

std::vector<archive::Draft> journal(test::DeskFixture& desk, const PostId& id) {
    auto drafts = desk.now([id](editorial::Newsroom& newsroom) {
        return archive::DraftJournal(newsroom.archive()).of(id);
    });
    REQUIRE(drafts);
    return *drafts;
}

void open(PostSession& session, const PostId& id) {
    session.open(id);
    REQUIRE(eventually([&] { return session.isOpen(id); }));
}

} // namespace

TEST_CASE("what is typed is in the journal when it is said to be, and the post is not saved yet") {
    test::DeskFixture desk;
    const domain::Post post = desk.store(QStringLiteral("Преди"));
    PostSession session(desk.newsroom(), desk.clock(), never());
    open(session, post.id);
    CHECK(session.state() == SaveState::Written);

    desk.clock().advanceSeconds(60);
    session.setText(post.id, text(QStringLiteral("След"), QStringLiteral("Нов текст.")));
    CHECK(session.state() == SaveState::Writing);
    CHECK(session.isDirty());
    REQUIRE(eventually([&] { return session.state() == SaveState::Written; }));
    CHECK(session.writtenAt() == desk.clock().now());

    const auto drafts = journal(desk, post.id);
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().title == QStringLiteral("След"));
    CHECK(desk.stored(post.id).editions.at(kBulgarian).title == QStringLiteral("Преди"));
}

TEST_CASE("fast typing leaves the newest text in the journal") {
    test::DeskFixture desk;
    const domain::Post post = desk.store(QStringLiteral("0"));
    PostSession session(desk.newsroom(), desk.clock(), never());
    open(session, post.id);
    for (int i = 1; i <= 100; ++i) {
        session.setText(post.id, text(QString::number(i), QStringLiteral("Текст.")));
    }
    REQUIRE(eventually([&] { return session.state() == SaveState::Written; }));
    CHECK(journal(desk, post.id).front().title == QStringLiteral("100"));
}

TEST_CASE("a save stores the text, clears the journal and leaves the post clean") {
    test::DeskFixture desk;
    const domain::Post post = desk.store(QStringLiteral("Преди"));
    PostSession session(desk.newsroom(), desk.clock(), never());
    open(session, post.id);
    session.setText(post.id, text(QStringLiteral("След"), QStringLiteral("Нов текст.")));
    bool saved = false;
    session.save(archive::SaveReason::Manual, [&](bool ok) { saved = ok; });
    REQUIRE(eventually([&] { return saved; }));
    CHECK_FALSE(session.isDirty());
    CHECK(desk.stored(post.id).editions.at(kBulgarian).title == QStringLiteral("След"));
    CHECK(journal(desk, post.id).empty());
    const auto last = desk.now([&](editorial::Newsroom& newsroom) {
        return archive::lastSaveOf(newsroom.archive(), post.id, kBulgarian);
    });
    REQUIRE(last);
    CHECK((*last)->reason == archive::SaveReason::Manual);
}

TEST_CASE("text that is typed while a save is under way stays dirty") {
    test::DeskFixture desk;
    const domain::Post post = desk.store(QStringLiteral("0"));
    PostSession session(desk.newsroom(), desk.clock(), never());
    open(session, post.id);
    session.setText(post.id, text(QStringLiteral("1"), QStringLiteral("Текст.")));
    bool saved = false;
    session.save(archive::SaveReason::Automatic, [&](bool ok) { saved = ok; });
    session.setText(post.id, text(QStringLiteral("2"), QStringLiteral("Текст.")));
    REQUIRE(eventually([&] { return saved; }));
    CHECK(session.isDirty());
    CHECK(session.post()->editions.at(kBulgarian).title == QStringLiteral("2"));
}

TEST_CASE("switching saves the post that is left and never mixes the two") {
    test::DeskFixture desk;
    const domain::Post first = desk.store(QStringLiteral("Първа"));
    const domain::Post second = desk.store(QStringLiteral("Втора"));
    PostSession session(desk.newsroom(), desk.clock(), never());
    open(session, first.id);
    session.setText(first.id, text(QStringLiteral("Първа, променена"), QStringLiteral("а")));
    open(session, second.id);
    CHECK_FALSE(session.isDirty());
    CHECK(session.post()->editions.at(kBulgarian).title == QStringLiteral("Втора"));
    CHECK(desk.stored(first.id).editions.at(kBulgarian).title ==
          QStringLiteral("Първа, променена"));

    // The page reports the last keys of the first post only now.
    session.setText(first.id, text(QStringLiteral("Първа, докрай"), QStringLiteral("а")));
    REQUIRE(eventually([&] {
        return desk.stored(first.id).editions.at(kBulgarian).title ==
               QStringLiteral("Първа, докрай");
    }));
    CHECK(session.post()->editions.at(kBulgarian).title == QStringLiteral("Втора"));
    CHECK(desk.stored(second.id).editions.at(kBulgarian).title == QStringLiteral("Втора"));
}

TEST_CASE("of posts that are asked for one after the other, the last is opened, once") {
    test::DeskFixture desk;
    std::vector<PostId> ids;
    for (int i = 0; i < 10; ++i) {
        ids.push_back(desk.store(QString::number(i)).id);
    }
    PostSession session(desk.newsroom(), desk.clock(), never());
    QSignalSpy opened(&session, &PostSession::opened);
    for (const PostId& id : ids) {
        session.open(id);
    }
    REQUIRE(eventually([&] { return session.isOpen(ids.back()); }));
    (void)desk.stored(ids.front()); // every load that was sent has been answered
    QCoreApplication::sendPostedEvents();
    CHECK(opened.count() == 1);
}

TEST_CASE("a new post is stored with its first words, and not before") {
    test::DeskFixture desk;
    const auto fresh =
        desk.now([](editorial::Newsroom& newsroom) { return editorial::newPost(newsroom); });
    REQUIRE(fresh);
    session::Delays delays = never();
    delays.firstMilliseconds = 0;
    PostSession session(desk.newsroom(), desk.clock(), delays);
    session.openFresh(*fresh);
    CHECK(session.state() == SaveState::Nothing);
    session.setText(fresh->id, {kBulgarian, {}, {}, {}});
    session.save(archive::SaveReason::Automatic);
    CHECK_FALSE(session.isStored());

    session.setText(fresh->id, {kBulgarian, QStringLiteral("Ново"), {}, {}});
    REQUIRE(eventually([&] { return session.isStored() && !session.isDirty(); }));
    CHECK(desk.stored(fresh->id).editions.at(kBulgarian).title == QStringLiteral("Ново"));
}

TEST_CASE("fields are saved with the text that is there, not over it") {
    test::DeskFixture desk;
    const domain::Post post = desk.store(QStringLiteral("Преди"));
    session::Delays delays = never();
    delays.fieldsMilliseconds = 0;
    PostSession session(desk.newsroom(), desk.clock(), delays);
    open(session, post.id);
    domain::Post fields = *session.post(); // as the inspector took it, before the typing
    session.setText(post.id, text(QStringLiteral("След"), QStringLiteral("Нов текст.")));
    fields.tags = {QStringLiteral("мед")};
    fields.status = domain::Status::Ready;
    session.setFields(fields);
    REQUIRE(eventually([&] { return !session.isDirty(); }));
    const domain::Post stored = desk.stored(post.id);
    CHECK(stored.tags == QStringList{QStringLiteral("мед")});
    CHECK(stored.status == domain::Status::Ready);
    CHECK(stored.editions.at(kBulgarian).title == QStringLiteral("След"));
}

TEST_CASE("what lists changed before a save that waited stays, but for what was changed here") {
    test::DeskFixture desk;
    const domain::Post post = desk.store(QStringLiteral("Преди"));
    PostSession session(desk.newsroom(), desk.clock(), never());
    open(session, post.id);
    const auto inLists = [&](domain::Status status, const QStringList& tags) {
        std::ignore = desk.newsroom().run(
            editorial::Priority::Writing, [=](editorial::Newsroom& newsroom) -> Result<void> {
                archive::Archive& archive = newsroom.archive();
                VESTITEL_TRY(auto fields, archive::postFields(archive, post.id));
                fields.status = status;
                fields.tags = tags;
                VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(archive.connection()));
                VESTITEL_CHECK(archive::setPostFields(transaction, archive, post.id, fields));
                return transaction.commit();
            });
    };
    const auto save = [&] {
        bool done = false;
        session.save(archive::SaveReason::Automatic, [&](bool) { done = true; });
        REQUIRE(eventually([&] { return done; }));
    };
    domain::Post own = *session.post();
    own.status = domain::Status::Ready;
    session.setText(post.id, text(QStringLiteral("След"), QStringLiteral("Текст.")));
    session.setFields(own);
    inLists(domain::Status::Published, {QStringLiteral("мед")});
    save();
    CHECK(desk.stored(post.id).tags == QStringList{QStringLiteral("мед")});
    CHECK(desk.stored(post.id).status == domain::Status::Ready);
    CHECK(desk.stored(post.id).editions.at(kBulgarian).title == QStringLiteral("След"));
    CHECK(session.post()->tags == QStringList{QStringLiteral("мед")});

    // Saved, it is the lists' to change again.
    session.setText(post.id, text(QStringLiteral("По-късно"), QStringLiteral("Текст.")));
    inLists(domain::Status::Draft, {});
    save();
    CHECK(desk.stored(post.id).status == domain::Status::Draft);
    CHECK(desk.stored(post.id).tags.isEmpty());

    // What is changed and not saved yet is not taken back by what lists tell.
    own = *session.post();
    own.status = domain::Status::Ready;
    session.setFields(own);
    inLists(domain::Status::Draft, {QStringLiteral("мляко")});
    session.takeFields();
    REQUIRE(eventually([&] { return session.post()->tags.size() == 1; }));
    CHECK(session.post()->status == domain::Status::Ready);
}

TEST_CASE("a property that is undone is saved as any change, beside the text that is there") {
    test::DeskFixture desk;
    const domain::Post post = desk.store(QStringLiteral("Преди"));
    session::Delays delays = never();
    delays.fieldsMilliseconds = 0;
    PostSession session(desk.newsroom(), desk.clock(), delays);
    open(session, post.id);
    domain::Post fields = *session.post();
    fields.tags = {QStringLiteral("мед")};
    session.setFields(fields);
    REQUIRE(eventually([&] { return !session.isDirty(); }));
    session.setText(post.id, text(QStringLiteral("След"), QStringLiteral("Нов текст.")));

    session.history().undo();
    CHECK(session.isDirty());
    REQUIRE(eventually([&] { return !session.isDirty(); }));
    CHECK(desk.stored(post.id).tags.isEmpty());
    CHECK(desk.stored(post.id).editions.at(kBulgarian).title == QStringLiteral("След"));

    session.history().redo();
    REQUIRE(eventually([&] { return !session.isDirty(); }));
    CHECK(desk.stored(post.id).tags == QStringList{QStringLiteral("мед")});
}

TEST_CASE("the steps of a post stay while it is open, and end when another is opened") {
    test::DeskFixture desk;
    const domain::Post first = desk.store(QStringLiteral("Първа"));
    const domain::Post second = desk.store(QStringLiteral("Втора"));
    PostSession session(desk.newsroom(), desk.clock(), never());
    open(session, first.id);
    domain::Post fields = *session.post();
    fields.category = QStringLiteral("visits");
    session.setFields(fields);
    bool saved = false;
    session.save(archive::SaveReason::Automatic, [&](bool ok) { saved = ok; });
    REQUIRE(eventually([&] { return saved; }));

    // Marked as ready from the list.
    REQUIRE(desk.now([&](editorial::Newsroom& newsroom) {
        return editorial::setStatus(newsroom, {first.id}, domain::Status::Ready);
    }));
    session.reload();
    REQUIRE(eventually([&] { return session.post()->status == domain::Status::Ready; }));
    session.history().undo();
    CHECK(session.post()->status == domain::Status::Draft);
    CHECK(session.post()->category == QStringLiteral("visits"));
    session.history().undo();
    CHECK(session.post()->category.isEmpty());
    CHECK_FALSE(session.history().canUndo());

    open(session, second.id);
    CHECK_FALSE(session.history().canRedo());
}

TEST_CASE("texts that something else has changed are taken over without opening the post anew") {
    test::DeskFixture desk;
    const domain::Post post = desk.store(QStringLiteral("Преди"));
    PostSession session(desk.newsroom(), desk.clock(), never());
    open(session, post.id);
    QSignalSpy opened(&session, &PostSession::opened);
    QSignalSpy refreshed(&session, &PostSession::textRefreshed);
    session.refreshTexts();
    domain::Post changed = post;
    changed.editions[kBulgarian].title = QStringLiteral("След");
    REQUIRE(desk.now([&](editorial::Newsroom& newsroom) {
        return editorial::savePost(newsroom, changed, archive::SaveReason::Manual);
    }));
    session.refreshTexts();
    REQUIRE(eventually([&] { return refreshed.count() > 0; }));
    CHECK(refreshed.count() == 1); // the first time there was nothing new
    CHECK(session.post()->editions.at(kBulgarian).title == QStringLiteral("След"));
    CHECK_FALSE(session.isDirty());
    CHECK(opened.count() == 0);
    // The editor tells what it was told: that is no change.
    const domain::Edition& now = session.post()->editions.at(kBulgarian);
    session.setText(post.id, {kBulgarian, now.title, now.lead, now.body});
    CHECK_FALSE(session.isDirty());
}

TEST_CASE("what is typed while texts are read anew is newer, and stays") {
    test::DeskFixture desk;
    const domain::Post post = desk.store(QStringLiteral("Преди"));
    PostSession session(desk.newsroom(), desk.clock(), never());
    open(session, post.id);
    domain::Post changed = post;
    changed.editions[kBulgarian].title = QStringLiteral("След");
    REQUIRE(desk.now([&](editorial::Newsroom& newsroom) {
        return editorial::savePost(newsroom, changed, archive::SaveReason::Manual);
    }));
    QSignalSpy refreshed(&session, &PostSession::textRefreshed);
    session.refreshTexts();
    session.setText(post.id, text(QStringLiteral("Написано"), {}));
    bool saved = false;
    session.save(archive::SaveReason::Automatic, [&](bool ok) { saved = ok; });
    REQUIRE(eventually([&] { return saved; }));
    CHECK(refreshed.count() == 0);
    CHECK(desk.stored(post.id).editions.at(kBulgarian).title == QStringLiteral("Написано"));
}

TEST_CASE("texts of the other language are taken over while one is typed in") {
    test::DeskFixture desk;
    domain::Post post = desk.store(QStringLiteral("Преди"));
    post.editions[kEnglish].title = QStringLiteral("Before");
    REQUIRE(desk.now([&](editorial::Newsroom& newsroom) {
        return editorial::savePost(newsroom, post, archive::SaveReason::Manual);
    }));
    PostSession session(desk.newsroom(), desk.clock(), never());
    open(session, post.id);
    domain::Post changed = post;
    changed.editions[kBulgarian].title = QStringLiteral("След");
    changed.editions[kEnglish].title = QStringLiteral("After");
    REQUIRE(desk.now([&](editorial::Newsroom& newsroom) {
        return editorial::savePost(newsroom, changed, archive::SaveReason::Manual);
    }));
    QSignalSpy refreshed(&session, &PostSession::textRefreshed);
    std::vector<domain::Language> kept;
    QObject::connect(&session, &PostSession::textKept, &session,
                     [&](const domain::Language& language) { kept.push_back(language); });
    session.refreshTexts();
    session.setText(post.id, text(QStringLiteral("Написано"), {}));
    REQUIRE(eventually([&] { return refreshed.count() > 0; }));
    CHECK(kept == std::vector{kBulgarian});
    bool saved = false;
    session.save(archive::SaveReason::Automatic, [&](bool ok) { saved = ok; });
    REQUIRE(eventually([&] { return saved; }));
    const domain::Post now = desk.stored(post.id);
    CHECK(now.editions.at(kBulgarian).title == QStringLiteral("Написано"));
    CHECK(now.editions.at(kEnglish).title == QStringLiteral("After"));
}

TEST_CASE("a save that fails is told, keeps the post dirty, and is tried again") {
    test::DeskFixture desk;
    const domain::Post post = desk.store(QStringLiteral("Преди"));
    PostSession session(desk.newsroom(), desk.clock(), never());
    open(session, post.id);
    QSignalSpy failed(&session, &PostSession::failed);
    domain::Post fields = *session.post();
    // An image that the archive does not have: the store refuses it.
    fields.leadImage = MediaHash::fromString(QString(64, u'a'));
    session.setFields(fields);
    bool answered = false;
    bool saved = true;
    session.save(archive::SaveReason::Automatic, [&](bool ok) {
        answered = true;
        saved = ok;
    });
    REQUIRE(eventually([&] { return answered; }));
    CHECK_FALSE(saved);
    CHECK(session.isDirty());
    CHECK(session.state() == SaveState::Failed);
    CHECK(failed.count() == 1);

    fields.leadImage.reset();
    session.setFields(fields);
    session.save(archive::SaveReason::Automatic, [&](bool ok) { saved = ok; });
    REQUIRE(eventually([&] { return saved; }));
    CHECK(session.state() == SaveState::Written);
}

TEST_CASE("a language in which nothing is written is not stored") {
    test::DeskFixture desk;
    const auto fresh =
        desk.now([](editorial::Newsroom& newsroom) { return editorial::newPost(newsroom); });
    REQUIRE(fresh);
    PostSession session(desk.newsroom(), desk.clock(), never());
    session.openFresh(*fresh);
    session.setText(fresh->id, text(QStringLiteral("Само на български"), QStringLiteral("т")));
    bool saved = false;
    session.save(archive::SaveReason::Automatic, [&](bool ok) { saved = ok; });
    REQUIRE(eventually([&] { return saved; }));
    CHECK(desk.stored(fresh->id).editions.size() == 1);
}

TEST_CASE("an answer that comes after the session has gone reaches nobody") {
    test::DeskFixture desk;
    const domain::Post post = desk.store(QStringLiteral("Преди"));
    {
        PostSession session(desk.newsroom(), desk.clock(), never());
        open(session, post.id);
        session.setText(post.id, text(QStringLiteral("След"), QStringLiteral("т")));
        session.save(archive::SaveReason::Automatic);
    }
    CHECK(desk.stored(post.id).editions.at(kBulgarian).title == QStringLiteral("След"));
    QCoreApplication::processEvents();
}
