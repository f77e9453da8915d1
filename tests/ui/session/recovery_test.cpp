#include "session/post_session.h"
#include "session/recovery_controller.h"

#include "archive/draft_journal.h"
#include "ui/support/desk_fixture.h"

#include <optional>

using namespace vestitel;
using session::PostSession;
using session::RecoveryController;
using test::bodyOf;
using test::eventually;

namespace {

const domain::Language kBulgarian = domain::Language::bulgarian();

/// Types into a post, and the process dies.
PostId typeAndDie(test::DeskFixture& desk) {
    const domain::Post post = desk.store(QStringLiteral("Преди"));
    {
        PostSession session(desk.newsroom(), desk.clock(),
                            {1'000'000, 1'000'000, 1'000'000, 1'000'000});
        session.open(post.id);
        REQUIRE(eventually([&] { return session.isOpen(post.id); }));
        session.setText(
            post.id, {kBulgarian, QStringLiteral("Недовършено"), {}, bodyOf(QStringLiteral("т"))});
        REQUIRE(eventually([&] { return session.state() == session::SaveState::Written; }));
    }
    desk.reopen();
    return post.id;
}

} // namespace

TEST_CASE("text from before the end is offered, and opens as it was") {
    test::DeskFixture desk;
    const PostId id = typeAndDie(desk);
    RecoveryController recovery(desk.newsroom());
    recovery.start();
    REQUIRE(eventually([&] { return recovery.offer() != nullptr; }));
    CHECK(recovery.offer()->post.id == id);

    const editorial::RecoveredPost taken = recovery.take();
    CHECK(recovery.offer() == nullptr);
    PostSession session(desk.newsroom(), desk.clock());
    session.openRecovered(taken.post, taken.stored);
    CHECK(session.post()->editions.at(kBulgarian).title == QStringLiteral("Недовършено"));
    REQUIRE(eventually([&] { return !session.isDirty(); }));
    CHECK(desk.stored(id).editions.at(kBulgarian).title == QStringLiteral("Недовършено"));
}

TEST_CASE("what is discarded can be brought back") {
    test::DeskFixture desk;
    typeAndDie(desk);
    RecoveryController recovery(desk.newsroom());
    std::optional<editorial::RecoveredPost> discarded;
    QObject::connect(&recovery, &RecoveryController::discarded, &recovery,
                     [&](const editorial::RecoveredPost& post) { discarded = post; });
    recovery.start();
    REQUIRE(eventually([&] { return recovery.offer() != nullptr; }));
    recovery.discard();
    REQUIRE(eventually([&] { return discarded.has_value(); }));
    recovery.undiscard(*discarded);
    REQUIRE(recovery.offer() != nullptr);
    desk.reopen();
    const auto drafts = desk.now([](editorial::Newsroom& newsroom) {
        return archive::DraftJournal(newsroom.archive()).all();
    });
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().title == QStringLiteral("Недовършено"));
}

TEST_CASE("a postponed text is still there for who opens its post") {
    test::DeskFixture desk;
    const PostId id = typeAndDie(desk);
    RecoveryController recovery(desk.newsroom());
    recovery.start();
    REQUIRE(eventually([&] { return recovery.offer() != nullptr; }));
    recovery.postpone();
    CHECK(recovery.offer() == nullptr);
    const auto taken = recovery.takeFor(id);
    REQUIRE(taken);
    CHECK(taken->post.editions.at(kBulgarian).title == QStringLiteral("Недовършено"));
    CHECK_FALSE(recovery.takeFor(id));
}
