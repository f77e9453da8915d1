#include "posts_panel/posts_panel.h"
#include "posts_panel/search_field.h"
#include "session/search_controller.h"

#include "ui/support/desk_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace vestitel;
using test::eventually;

namespace {

struct Panel {
    test::DeskFixture desk;
    models::PostsModel model{desk.newsroom(), desk.languages()};
    session::SearchController search{desk.newsroom(), model};
    posts_panel::PostsPanel panel{model, {}};
    posts_panel::SearchField* field =
        panel.findChild<posts_panel::SearchField*>(QStringLiteral("search"));

    Panel() {
        QObject::connect(&panel, &posts_panel::PostsPanel::queryChanged, &search,
                         &session::SearchController::setQuery);
        panel.resize(340, 600);
    }

    void show(int rows) {
        search.setFilter({});
        panel.show();
        REQUIRE(eventually([this, rows] { return model.rowCount() == rows; }));
    }
};

} // namespace

TEST_CASE("typing searches, the words are marked, and Escape brings the list back") {
    Panel p;
    p.desk.store(QStringLiteral("Посещение"), QStringLiteral("Дойде делегация от съседна област."));
    p.desk.store(QStringLiteral("Обучение"), QStringLiteral("За млади производители."));
    p.show(2);

    QSignalSpy shown(&p.model, &models::PostsModel::shown);
    p.panel.focusSearch();
    p.field->setText(QStringLiteral("делегация"));
    REQUIRE(eventually([&] { return p.model.rowCount() == 1; }));
    CHECK(p.model.entryAt(0)->hit->snippet.contains(QStringLiteral("<mark>делегация</mark>")));
    CHECK(p.field->summary().startsWith(u'1'));

    QTest::keyClick(p.field, Qt::Key_Escape);
    CHECK(p.field->text().isEmpty());
    REQUIRE(eventually([&] { return p.model.rowCount() == 2; }));
    CHECK(p.field->summary().isEmpty());
}

TEST_CASE("what finds nothing offers to clear the search") {
    Panel p;
    p.desk.store(QStringLiteral("Посещение"));
    p.show(1);
    p.field->setText(QStringLiteral("няматакавадума"));
    REQUIRE(eventually([&] { return p.model.rowCount() == 0 && p.model.isSearch(); }));
    auto* const empty = p.panel.findChild<QWidget*>(QStringLiteral("postsEmpty"));
    REQUIRE(eventually([&] { return empty->isVisible(); }));
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(p.field->text().isEmpty());
}

TEST_CASE("from the field to a post by the keyboard alone") {
    Panel p;
    const domain::Post post = p.desk.store(QStringLiteral("Посещение"));
    p.show(1);
    std::vector<PostId> opened;
    QObject::connect(&p.panel, &posts_panel::PostsPanel::openRequested, &p.panel,
                     [&](const PostId& id) { opened.push_back(id); });
    QSignalSpy text(&p.panel, &posts_panel::PostsPanel::textRequested);
    p.panel.focusSearch();
    QTest::keyClick(p.field, Qt::Key_Down);
    QTest::keyClick(p.panel.view(), Qt::Key_Return);
    CHECK(opened == std::vector<PostId>{post.id});
    CHECK(text.count() == 1);
}

TEST_CASE("a refresh keeps the chosen rows chosen, and asks for no post") {
    Panel p;
    p.desk.store(QStringLiteral("А"), QStringLiteral("т"), QDate(2026, 1, 1));
    const domain::Post second =
        p.desk.store(QStringLiteral("Б"), QStringLiteral("т"), QDate(2025, 1, 1));
    p.show(2);
    p.panel.view()->setCurrentIndex(p.model.index(1));
    REQUIRE(p.panel.selectedIds() == std::vector<PostId>{second.id});
    p.panel.setOpenPost(second.id);

    QSignalSpy opened(&p.panel, &posts_panel::PostsPanel::openRequested);
    p.desk.store(QStringLiteral("Нова"), QStringLiteral("т"), QDate(2026, 6, 1));
    p.model.refresh();
    REQUIRE(eventually([&] { return p.model.rowCount() == 3; }));
    CHECK(p.panel.selectedIds() == std::vector<PostId>{second.id});
    CHECK(p.panel.view()->currentIndex().row() == 2);
    CHECK(opened.count() == 0);
}

TEST_CASE("what a query may say is offered while one types, and Enter takes it") {
    Panel p;
    p.desk.store(QStringLiteral("Посещение"));
    p.show(1);
    p.panel.setNames({{QStringLiteral("местна история")}, {}});
    p.panel.focusSearch();
    p.field->insert(QStringLiteral("загл"));
    QWidget* const popup = QApplication::activePopupWidget();
    REQUIRE(popup != nullptr);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(p.field->text() == QStringLiteral("заглавие:"));
    p.field->clear();
    p.field->insert(QStringLiteral("етикет:мест"));
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    CHECK(p.field->text() == QStringLiteral("етикет:„местна история“ "));
    // An ordinary word goes straight on to the list.
    p.field->clear();
    p.field->insert(QStringLiteral("посещение"));
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("what stands nowhere is said, with what is shown instead") {
    Panel p;
    p.desk.store(QStringLiteral("Посещение на делегация"));
    p.show(1);
    auto* const notice = p.panel.findChild<QLabel*>(QStringLiteral("searchNotice"));
    CHECK_FALSE(notice->isVisible());
    p.field->setText(QStringLiteral("делегацпя"));
    REQUIRE(eventually([&] { return p.model.isSearch() && notice->isVisible(); }));
    CHECK(p.model.rowCount() == 1);
    CHECK(notice->text().contains(QStringLiteral("делегацпя")));
    CHECK(notice->text().contains(QStringLiteral("делегация")));
    p.field->clear();
    CHECK(eventually([&] { return !notice->isVisible(); }));
}
