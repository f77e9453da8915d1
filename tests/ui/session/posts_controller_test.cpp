#include "session/posts_controller.h"

#include "archive/post_list.h"
#include "ui/support/desk_fixture.h"

#include <QSignalSpy>

using namespace vestitel;
using session::Deed;
using session::PostsController;
using test::eventually;

namespace {

qint64 countIn(test::DeskFixture& desk, const archive::PostFilter& filter) {
    const auto count = desk.now([filter](editorial::Newsroom& newsroom) {
        return archive::PostList(newsroom.archive()).count(filter);
    });
    REQUIRE(count);
    return *count;
}

archive::PostFilter trash() {
    archive::PostFilter filter;
    filter.trash = true;
    return filter;
}

} // namespace

TEST_CASE("moving to the trash is undone by what it offers") {
    test::DeskFixture desk;
    const std::vector<PostId> ids{desk.store(QStringLiteral("А")).id,
                                  desk.store(QStringLiteral("Б")).id};
    PostsController controller(desk.newsroom());
    QSignalSpy done(&controller, &PostsController::done);
    controller.moveToTrash(ids);
    REQUIRE(eventually([&] { return done.count() == 1; }));
    CHECK(countIn(desk, trash()) == 2);
    const auto deed = done.at(0).at(0).value<Deed>();
    CHECK_FALSE(deed.sentence.isEmpty());
    deed.undo();
    REQUIRE(eventually([&] { return done.count() == 2; }));
    CHECK(countIn(desk, trash()) == 0);
}

TEST_CASE("a status for many is undone to what each had") {
    test::DeskFixture desk;
    const PostId draft = desk.store(QStringLiteral("А")).id;
    const PostId ready = desk.store(QStringLiteral("Б")).id;
    REQUIRE(desk.now([ready](editorial::Newsroom& newsroom) {
        return editorial::setStatus(newsroom, {ready}, domain::Status::Ready);
    }));
    PostsController controller(desk.newsroom());
    QSignalSpy done(&controller, &PostsController::done);
    controller.setStatus({{draft, domain::Status::Draft}, {ready, domain::Status::Ready}},
                         domain::Status::Ready);
    REQUIRE(eventually([&] { return done.count() == 1; }));
    CHECK(desk.stored(draft).status == domain::Status::Ready);
    done.at(0).at(0).value<Deed>().undo();
    REQUIRE(eventually([&] { return done.count() == 2; }));
    CHECK(desk.stored(draft).status == domain::Status::Draft);
    CHECK(desk.stored(ready).status == domain::Status::Ready);
}

TEST_CASE("what fails is told and nothing is said to be done") {
    test::DeskFixture desk;
    PostsController controller(desk.newsroom());
    QSignalSpy done(&controller, &PostsController::done);
    QSignalSpy failed(&controller, &PostsController::failed);
    controller.moveToTrash(
        {*PostId::fromString(QStringLiteral("00000000-0000-4000-8000-00000000ffff"))});
    REQUIRE(eventually([&] { return failed.count() == 1; }));
    CHECK(done.count() == 0);
}
