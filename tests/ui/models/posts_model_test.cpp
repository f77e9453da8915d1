#include "models/posts_model.h"

#include "ui/support/desk_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace vestitel;
using models::PostsModel;
using test::eventually;

namespace {

/// Posts "0", "1", …: the first is the newest.
void fill(test::DeskFixture& desk, int count) {
    const auto filled = desk.now([count](editorial::Newsroom& newsroom) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            VESTITEL_TRY(domain::Post post, editorial::newPost(newsroom));
            post.date = QDate(2026, 1, 1).addDays(-i);
            post.editions[domain::Language::bulgarian()].title = QString::number(i);
            VESTITEL_CHECK(editorial::savePost(newsroom, post, archive::SaveReason::Automatic));
        }
        return {};
    });
    REQUIRE(filled);
}

QString titleAt(const PostsModel& model, int row) {
    return model.data(model.index(row), Qt::DisplayRole).toString();
}

} // namespace

TEST_CASE("a list reads by pages, says how many there are, and keeps only some") {
    test::DeskFixture desk;
    const int count = PostsModel::kPageRows * (PostsModel::kPagesKept + 6) + 7;
    fill(desk, count);
    PostsModel model(desk.newsroom(), desk.languages());
    QAbstractItemModelTester tester(&model);
    model.show(archive::PostFilter{});
    REQUIRE(eventually([&] { return model.rowCount() == count; }));

    for (int row = 0; row < count; row += 29) {
        CAPTURE(row);
        REQUIRE(eventually([&] { return model.entryAt(row) != nullptr; }));
        CHECK(titleAt(model, row) == QString::number(row));
        CHECK(model.pagesHeld() <= PostsModel::kPagesKept);
    }
    CHECK(model.entryAt(count) == nullptr);
    CHECK(model.entryAt(-1) == nullptr);
}

TEST_CASE("of what is asked for one after the other, only the newest is shown") {
    test::DeskFixture desk;
    fill(desk, 3);
    desk.store(QStringLiteral("Работилница"), QStringLiteral("Грънчари и тъкачи."));
    PostsModel model(desk.newsroom(), desk.languages());
    QSignalSpy shown(&model, &PostsModel::shown);
    model.show(archive::PostFilter{});
    model.show(models::PostSearch{QStringLiteral("няматакавадума")});
    model.show(models::PostSearch{QStringLiteral("грънчари")});
    REQUIRE(eventually([&] { return shown.count() > 0; }));
    CHECK(shown.count() == 1);
    REQUIRE(model.rowCount() == 1);
    CHECK(titleAt(model, 0) == QStringLiteral("Работилница"));
    REQUIRE(model.entryAt(0)->hit.has_value());
    CHECK(model.entryAt(0)->hit->snippet.contains(QStringLiteral("<mark>")));
}

TEST_CASE("a search has its own order, and may be narrowed") {
    test::DeskFixture desk;
    const domain::Post titled = desk.store(QStringLiteral("Грънчари"), QStringLiteral("Стар."));
    domain::Post newer = desk.store(QStringLiteral("Нова"), QStringLiteral("И грънчари."));
    newer.date = titled.date.addDays(3);
    newer.tags = {QStringLiteral("мед")};
    REQUIRE(desk.now([&](editorial::Newsroom& newsroom) {
        return editorial::savePost(newsroom, newer, archive::SaveReason::Manual);
    }));
    PostsModel model(desk.newsroom(), desk.languages());
    models::PostSearch search{QStringLiteral("грънчари ")};
    const auto firstIs = [&](const char* title, int rows) {
        model.show(search);
        return eventually([&] {
            return model.rowCount() == rows && model.entryAt(0) != nullptr &&
                   titleAt(model, 0) == QString::fromUtf8(title);
        });
    };
    CHECK(firstIs("Грънчари", 2));
    search.order = search::Order::Newest;
    CHECK(firstIs("Нова", 2));
    search.order = search::Order::Best;
    search.within.tags = {QStringLiteral("мед")};
    CHECK(firstIs("Нова", 1));
}

TEST_CASE("rows stay until those of the new source are here") {
    test::DeskFixture desk;
    fill(desk, 5);
    PostsModel model(desk.newsroom(), desk.languages());
    model.show(archive::PostFilter{});
    REQUIRE(eventually([&] { return model.rowCount() == 5; }));
    model.show(models::PostSearch{QStringLiteral("няматакавадума")});
    CHECK(model.rowCount() == 5);
    REQUIRE(eventually([&] { return model.rowCount() == 0; }));
}

TEST_CASE("a refresh shows what was saved since, and is told as such") {
    test::DeskFixture desk;
    fill(desk, 2);
    PostsModel model(desk.newsroom(), desk.languages());
    model.show(archive::PostFilter{});
    REQUIRE(eventually([&] { return model.rowCount() == 2; }));
    QSignalSpy refreshed(&model, &PostsModel::refreshed);
    const domain::Post added =
        desk.store(QStringLiteral("Нова"), QStringLiteral("Текст."), QDate(2026, 6, 1));
    model.refresh();
    REQUIRE(eventually([&] { return refreshed.count() == 1; }));
    CHECK(model.rowCount() == 3);
    CHECK(model.loadedRowOf(added.id) == 0);
}

TEST_CASE("an interruption that was meant for another search does not lose a page") {
    test::DeskFixture desk;
    fill(desk, 200);
    PostsModel model(desk.newsroom(), desk.languages());
    model.show(archive::PostFilter{});
    for (int i = 0; i < 20; ++i) {
        desk.newsroom().interruptReading();
    }
    REQUIRE(eventually([&] { return model.rowCount() == 200; }));
}

TEST_CASE("a row says to a screen reader what it shows") {
    test::DeskFixture desk;
    desk.store(QStringLiteral("Обучение"));
    PostsModel model(desk.newsroom(), desk.languages());
    model.show(archive::PostFilter{});
    REQUIRE(eventually([&] { return model.rowCount() == 1; }));
    const QString text = model.data(model.index(0), Qt::AccessibleTextRole).toString();
    CHECK(text.contains(QStringLiteral("Обучение")));
    CHECK(text.contains(QStringLiteral("2026")));
    CHECK(text.contains(QStringLiteral("draft, Български: draft, English: missing")));

    domain::Post page = desk.store(QStringLiteral("За нас"));
    page.kind = domain::kPageKind;
    REQUIRE(desk.now([page](editorial::Newsroom& newsroom) {
        return editorial::savePost(newsroom, page, archive::SaveReason::Manual);
    }));
    model.show(archive::PostFilter{.kind = domain::kPageKind});
    REQUIRE(eventually([&] {
        return model.rowCount() == 1 && model.data(model.index(0), Qt::AccessibleTextRole)
                                            .toString()
                                            .startsWith(QStringLiteral("За нас, Page, "));
    }));
}
