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

TEST_CASE("what is begun is of the kind that was asked for, and not stored yet") {
    test::DeskFixture desk;
    PostsController controller(desk.newsroom());
    std::vector<domain::Post> begun;
    QObject::connect(&controller, &PostsController::created, &controller,
                     [&begun](const domain::Post& post) { begun.push_back(post); });
    controller.create(domain::kPageKind);
    controller.create(domain::kNewsKind);
    REQUIRE(eventually([&] { return begun.size() == 2; }));
    CHECK(begun[0].kind == domain::kPageKind);
    CHECK(begun[1].kind == domain::kNewsKind);
    CHECK(countIn(desk, {}) == 0);
}

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
    controller.setStatus({draft, ready}, domain::Status::Ready);
    REQUIRE(eventually([&] { return done.count() == 1; }));
    CHECK(desk.stored(draft).status == domain::Status::Ready);
    done.at(0).at(0).value<Deed>().undo();
    REQUIRE(eventually([&] { return done.count() == 2; }));
    CHECK(desk.stored(draft).status == domain::Status::Draft);
    CHECK(desk.stored(ready).status == domain::Status::Ready);
}

TEST_CASE("a tag for many says how many got it, and each deed is taken back once") {
    test::DeskFixture desk;
    const std::vector<PostId> ids{desk.store(QStringLiteral("А")).id,
                                  desk.store(QStringLiteral("Б")).id};
    PostsController controller(desk.newsroom());
    session::DeedHistory deeds;
    std::vector<Deed> told;
    QObject::connect(&controller, &PostsController::done, &controller,
                     [&](const Deed& deed) { told.push_back(deeds.keep(deed)); });
    controller.change(ids, {editorial::BulkChange::Kind::AddTag, QStringLiteral("лято")});
    REQUIRE(eventually([&] { return told.size() == 1; }));
    CHECK(told.front().sentence.contains(QStringLiteral("лято")));
    CHECK(desk.stored(ids[1]).tags == QStringList{QStringLiteral("лято")});
    REQUIRE(deeds.canUndo());
    deeds.undo();
    CHECK_FALSE(deeds.canUndo());
    REQUIRE(eventually([&] { return told.size() == 2; }));
    CHECK(desk.stored(ids[0]).tags.isEmpty());

    controller.change(ids, {editorial::BulkChange::Kind::AddTag, QStringLiteral("зима")});
    REQUIRE(eventually([&] { return told.size() == 3; }));
    told.front().undo(); // it was taken back already
    told.back().undo();
    CHECK_FALSE(deeds.canUndo());
    REQUIRE(eventually([&] { return told.size() == 4; }));
    CHECK(desk.stored(ids[0]).tags.isEmpty());
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

TEST_CASE("a post from a template is stored and told, and its undo moves it to the trash") {
    test::DeskFixture desk;
    PostsController controller(desk.newsroom());
    std::vector<PostId> made;
    QObject::connect(&controller, &PostsController::createdFromTemplate, &controller,
                     [&made](const domain::Post& post) { made.push_back(post.id); });
    QSignalSpy done(&controller, &PostsController::done);
    controller.createFrom({QStringLiteral("call")}, QStringLiteral("Прием"));
    REQUIRE(eventually([&] { return done.count() == 1; }));
    REQUIRE(made.size() == 1);
    const PostId id = made.front();
    CHECK(desk.stored(id).editions.size() == 2);
    CHECK(done.at(0).at(0).value<Deed>().sentence.contains(QStringLiteral("Прием")));
    done.at(0).at(0).value<Deed>().undo();
    REQUIRE(eventually([&] { return done.count() == 2; }));
    CHECK(desk.stored(id).trashed);

    QSignalSpy failed(&controller, &PostsController::failed);
    controller.createFrom({QStringLiteral("none")}, QStringLiteral("Няма"));
    REQUIRE(eventually([&] { return failed.count() == 1; }));
    CHECK(made.size() == 1);
}

TEST_CASE("making a post ready says what is still to be filled in") {
    test::DeskFixture desk;
    const PostId whole = desk.store(QStringLiteral("Цяла [1]")).id;
    const PostId open = desk.store(QStringLiteral("На [дата]")).id;
    PostsController controller(desk.newsroom());
    QSignalSpy done(&controller, &PostsController::done);
    const auto sentence = [&](const PostId& id, domain::Status status) {
        const auto before = done.count();
        controller.setStatus({id}, status);
        REQUIRE(eventually([&] { return done.count() == before + 1; }));
        return done.last().at(0).value<Deed>().sentence;
    };
    CHECK_FALSE(sentence(whole, domain::Status::Ready).contains(u'['));
    CHECK(sentence(open, domain::Status::Ready).contains(u'['));
    CHECK(sentence(open, domain::Status::Published).contains(u'['));
    CHECK_FALSE(sentence(open, domain::Status::Draft).contains(u'['));
}
