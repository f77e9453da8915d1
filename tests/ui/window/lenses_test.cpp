#include "archive/post_list.h"
#include "editor/editor_view.h"
#include "editorial/edit_posts.h"
#include "editorial/sample_archive.h"
#include "html/sanitiser.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "models/posts_model.h"
#include "models/sections_model.h"
#include "posts_panel/filter_bar.h"
#include "posts_panel/posts_panel.h"
#include "window_stand.h"

#include "support/wait_for.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace vestitel;
using main_window::CommandId;
using test::waitFor;

namespace {

constexpr int kPatience = 30'000;
constexpr int kPosts = 300; // more pages than are on the screen

void fill(editorial::Newsroom& newsroom) {
    for (int i = 0; i < kPosts; ++i) {
        domain::Post post{.id = newsroom.ids().newPostId(),
                          .date = QDate(2020, 1, 1).addDays(7 * i)};
        domain::Edition& edition = post.editions[domain::Language::bulgarian()];
        edition.title = QStringLiteral("Новина %1").arg(i);
        edition.body = html::sanitise(QStringLiteral("<p>Текст.</p>")).value();
        if (i % 15 == 1) {
            post.programme = QStringLiteral("leader-2023-2027");
        }
        if (i % 10 == 0) {
            post.category = QStringLiteral("visits");
            post.editions[domain::Language::english()].title = QStringLiteral("News %1").arg(i);
        }
        REQUIRE(editorial::savePost(newsroom, post, archive::SaveReason::Manual));
    }
}

class LensStand : public test::WindowStand {
public:
    LensStand() : WindowStand(fill) { REQUIRE(rows(kPosts)); }

    bool rows(int count) {
        return waitFor([&] { return window().posts().rowCount() == count; }, kPatience);
    }
    qint64 tagged(const QString& tag) {
        return newsroom()
            .run(editorial::Priority::Writing,
                 [tag](editorial::Newsroom& room) {
                     archive::PostFilter filter;
                     filter.tags.append(tag);
                     return archive::PostList(room.archive()).count(filter).value();
                 })
            .result();
    }
    void tagAll(const QString& tag) {
        QListView& list = child<QListView>(QStringLiteral("posts"));
        list.setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        window().commands().action(CommandId::AddTag)->trigger();
        auto* const dialog = window().findChild<QDialog*>(QStringLiteral("lineDialog"));
        REQUIRE(dialog != nullptr);
        dialog->findChild<QLineEdit*>(QStringLiteral("bulkTag"))->setText(tag);
        dialog->accept();
    }
    void choose(const QString& section) {
        auto& sections = child<QListView>(QStringLiteral("sections"));
        const auto found = [&] {
            return sections.model()->match(sections.model()->index(0, 0), Qt::DisplayRole, section,
                                           1, Qt::MatchExactly);
        };
        REQUIRE(waitFor([&] { return found().size() == 1; }, kPatience));
        sections.scrollTo(found().constFirst());
        QTest::mouseClick(sections.viewport(), Qt::LeftButton, {},
                          sections.visualRect(found().constFirst()).center());
    }
};

} // namespace

TEST_CASE_METHOD(LensStand, "Ctrl+A chooses all posts of the list, and Ctrl+Z takes a tag back") {
    REQUIRE(window().posts().pagesHeld() < kPosts / models::PostsModel::kPageRows);
    tagAll(QStringLiteral("лято"));
    REQUIRE(waitFor([&] { return tagged(QStringLiteral("лято")) == kPosts; }, kPatience));
    child<QListView>(QStringLiteral("posts")).setFocus();
    QAction* const undo = window().commands().action(CommandId::Undo);
    REQUIRE(waitFor([&] { return undo->isEnabled(); }, kPatience));
    undo->trigger();
    CHECK(waitFor([&] { return tagged(QStringLiteral("лято")) == 0; }, kPatience));
}

TEST_CASE_METHOD(LensStand, "only the posts of the filter are chosen and changed") {
    choose(QStringLiteral("Without English"));
    REQUIRE(rows(kPosts - kPosts / 10));
    tagAll(QStringLiteral("за превод"));
    CHECK(waitFor([&] { return tagged(QStringLiteral("за превод")) == kPosts - kPosts / 10; },
                  kPatience));
}

TEST_CASE_METHOD(LensStand, "posts of a programme are looked at alone, and get another at once") {
    const QString leader = QStringLiteral("leader-2023-2027");
    const auto paidBy = [this](const QString& programme) {
        return newsroom()
            .run(editorial::Priority::Writing,
                 [programme](editorial::Newsroom& room) {
                     return archive::PostList(room.archive())
                         .count({.programme = programme})
                         .value();
                 })
            .result();
    };
    REQUIRE(paidBy(leader) == kPosts / 15);
    auto& sections = child<QListView>(QStringLiteral("sections"));
    const models::Section section{models::Section::Kind::Programme, leader};
    auto& model = static_cast<models::SectionsModel&>(*sections.model());
    REQUIRE(waitFor([&] { return model.rowOf(section) >= 0; }, kPatience));
    choose(model.index(model.rowOf(section)).data().toString());
    REQUIRE(rows(kPosts / 15));

    child<QListView>(QStringLiteral("posts")).setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    window().commands().action(CommandId::SetProgramme)->trigger();
    auto* const menu = window().findChild<QMenu*>(QStringLiteral("programmeMenu"));
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() > 2);
    menu->actions().constLast()->trigger(); // none
    menu->close();
    REQUIRE(rows(0));
    CHECK(paidBy(leader) == 0);
    QAction* const undo = window().commands().action(CommandId::Undo);
    child<QListView>(QStringLiteral("posts")).setFocus();
    REQUIRE(waitFor([&] { return undo->isEnabled(); }, kPatience));
    undo->trigger();
    REQUIRE(rows(kPosts / 15));
    CHECK(paidBy(leader) == kPosts / 15);
}

TEST_CASE_METHOD(LensStand, "a search goes on among the posts of a filter, and back to all") {
    auto& field = child<QLineEdit>(QStringLiteral("search"));
    auto& within = child<QCheckBox>(QStringLiteral("searchWithin"));
    field.setText(QStringLiteral("новина"));
    REQUIRE(waitFor([&] { return window().posts().isSearch(); }, kPatience));
    REQUIRE(rows(kPosts));
    choose(QStringLiteral("visits"));
    REQUIRE(rows(kPosts / 10));
    CHECK(within.isChecked());
    CHECK(window().posts().isSearch());
    within.click();
    REQUIRE(rows(kPosts));
    within.click();
    field.setText(QStringLiteral("новина 1"));
    choose(QStringLiteral("Without English"));
    auto& empty = child<QWidget>(QStringLiteral("postsEmpty"));
    REQUIRE(waitFor([&] { return empty.isVisible(); }, kPatience));
    QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton); // in all posts
    REQUIRE(waitFor([&] { return window().posts().rowCount() > 1; }, kPatience));
    CHECK_FALSE(within.isChecked());
    field.clear();
    CHECK(rows(0)); // the filters as they were: visits without English
}

TEST_CASE_METHOD(LensStand, "a search is kept in the side bar, comes back by a click, and goes") {
    auto& field = child<QLineEdit>(QStringLiteral("search"));
    auto& keep = child<QToolButton>(QStringLiteral("keepSearch"));
    field.setText(QStringLiteral("новина 7"));
    REQUIRE(waitFor([&] { return keep.isVisible(); }, kPatience));
    keep.click();
    choose(QStringLiteral("All"));
    field.clear();
    REQUIRE(rows(kPosts));
    choose(QStringLiteral("новина 7"));
    CHECK(field.text() == QStringLiteral("новина 7"));
    REQUIRE(waitFor([&] { return window().posts().isSearch(); }, kPatience));
    REQUIRE(waitFor([&] { return keep.isChecked(); }, kPatience));
    keep.click();
    const auto* const sections = child<QListView>(QStringLiteral("sections")).model();
    CHECK(waitFor(
        [&] {
            return sections
                ->match(sections->index(0, 0), Qt::DisplayRole, QStringLiteral("новина 7"), 1,
                        Qt::MatchExactly)
                .isEmpty();
        },
        kPatience));
}

TEST_CASE_METHOD(LensStand,
                 "filters together narrow, a chip lifts one, and nothing found says so") {
    choose(QStringLiteral("visits"));
    REQUIRE(rows(kPosts / 10));
    choose(QStringLiteral("Without English"));
    REQUIRE(rows(0));
    auto& empty = child<QWidget>(QStringLiteral("postsEmpty"));
    REQUIRE(waitFor([&] { return empty.isVisible(); }, kPatience));
    QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(rows(kPosts));
}

TEST_CASE_METHOD(LensStand, "a change of many keeps what is typed in the open post") {
    openRow(0);
    const PostId id = *window().openPostId();
    type(domain::Language::bulgarian(), editor::Field::Title, QStringLiteral("Днес "));
    REQUIRE(waitFor([&] { return window().session().isDirty(); }, kPatience));
    tagAll(QStringLiteral("лято"));
    REQUIRE(waitFor([&] { return tagged(QStringLiteral("лято")) == kPosts; }, kPatience));
    REQUIRE(waitFor([&] { return window().session().post()->tags.size() == 1; }, kPatience));
    window().activateWindow(); // the dialog was in front
    REQUIRE(waitFor([&] { return window().isActiveWindow(); }, kPatience));
    type(domain::Language::bulgarian(), editor::Field::Lead, QStringLiteral("и утре "));
    REQUIRE(waitFor([&] { return window().session().isDirty(); }, kPatience));
    press(Qt::Key_S, Qt::ControlModifier);
    waitSaved();
    const domain::Post stored = storedPost();
    CHECK(stored.id == id);
    CHECK(stored.tags == QStringList{QStringLiteral("лято")});
    const domain::Edition& edition = stored.editions.at(domain::Language::bulgarian());
    CHECK(edition.title.contains(QStringLiteral("Днес")));
    CHECK(edition.lead.contains(QStringLiteral("и утре")));
}

TEST_CASE_METHOD(LensStand, "the list is sorted otherwise by its menu") {
    auto* const menu = child<QToolButton>(QStringLiteral("sort")).menu();
    menu->actions().at(1)->trigger(); // oldest first
    CHECK(waitFor(
        [&] {
            const models::PostEntry* const first = window().posts().entryAt(0);
            return first != nullptr && first->row.date == QDate(2020, 1, 1);
        },
        kPatience));
}

TEST_CASE("screenshots of the list's filters", "[.screenshots]") {
    for (const auto& [language, appearance] :
         {std::pair{QStringLiteral("bg"), style::AppearanceChoice::Light},
          std::pair{QStringLiteral("en"), style::AppearanceChoice::Dark}}) {
        const test::InterfaceWords words(language);
        test::WindowStand stand(
            [](editorial::Newsroom& newsroom) {
                REQUIRE(editorial::fillSampleArchive(newsroom));
                fill(newsroom);
            },
            appearance);
        stand.openRow(0);
        auto& panel = stand.child<posts_panel::PostsPanel>(QStringLiteral("postsPanel"));
        emit panel.filters().filterChanged(
            {.category = QStringLiteral("visits"),
             .from = QDate(2020, 1, 1),
             .to = QDate(2024, 12, 31),
             .editions = {{domain::Language::english(), archive::EditionStand::Draft}}});
        for (const QSize size : {QSize(1440, 900), QSize(880, 700)}) {
            stand.window().resize(size);
            stand.screenshot(QStringLiteral("lenses-%1-%2").arg(language).arg(size.width()));
        }
        stand.window().resize(1440, 900);
        auto& states = stand.child<QToolButton>(QStringLiteral("stateFilter"));
        const QString folder = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
        states.menu()->popup(states.mapToGlobal(QPoint(0, states.height())));
        QTest::qWait(300);
        static_cast<void>(states.menu()->grab().save(
            folder + QStringLiteral("/lenses-states-%1.png").arg(language)));
        states.menu()->hide();
        stand.child<QToolButton>(QStringLiteral("dateFilter")).click();
        QTest::qWait(300);
        auto& calendar = stand.child<QWidget>(QStringLiteral("monthCalendar"));
        static_cast<void>(
            calendar.grab().save(folder + QStringLiteral("/lenses-calendar-%1.png").arg(language)));
        calendar.hide();
        panel.search(QStringLiteral("новина"));
        QTest::qWait(500);
        emit panel.filters().filterChanged({.status = domain::Status::Draft,
                                            .category = QStringLiteral("visits"),
                                            .from = QDate(2020, 1, 1),
                                            .to = QDate(2024, 12, 31),
                                            .exported = archive::ExportStand::Never});
        emit panel.filters().keptChanged(true);
        QTest::qWait(500);
        for (const QSize size : {QSize(1440, 900), QSize(880, 700)}) {
            stand.window().resize(size);
            stand.screenshot(
                QStringLiteral("search-narrowed-%1-%2").arg(language).arg(size.width()));
        }
        panel.clearSearch();
        emit panel.filters().filterChanged({.category = QStringLiteral("unheard")});
        stand.screenshot(QStringLiteral("lenses-nothing-%1").arg(language));
    }
}
