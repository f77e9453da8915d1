#include "posts_panel/filter_bar.h"
#include "posts_panel/filter_words.h"
#include "posts_panel/month_calendar.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vestitel;
using archive::EditionStand;
using archive::PostFilter;
using domain::Language;
using posts_panel::FilterBar;

namespace {

struct Bar {
    FilterBar bar{{Language::bulgarian(), Language::english()}};
    PostFilter asked;
    int count = 0;

    Bar() {
        bar.resize(340, 160);
        bar.show();
        QObject::connect(&bar, &FilterBar::filterChanged, &bar, [this](const PostFilter& filter) {
            asked = filter;
            ++count;
            bar.setFilter(filter); // as the window does
        });
    }
    QAbstractButton* chip(const QString& words) {
        for (QAbstractButton* const each :
             bar.findChildren<QAbstractButton*>(QStringLiteral("filter:") + words)) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    /// The entries of a menu as they are when it opens.
    QList<QAction*> entries(const QString& name) {
        auto* const menu = bar.findChild<QMenu*>(name);
        REQUIRE(menu != nullptr);
        emit menu->aboutToShow();
        return menu->actions();
    }
};

PostFilter rich() {
    return {.category = QStringLiteral("visits"),
            .tags = {QStringLiteral("мед")},
            .from = QDate(2026, 1, 1),
            .to = QDate(2026, 12, 31),
            .editions = {{Language::english(), EditionStand::Missing}}};
}

} // namespace

TEST_CASE("each thing that is set has a chip, and a click on it takes that thing away") {
    Bar b;
    b.bar.setFilter(rich());
    REQUIRE(b.chip(QStringLiteral("2026")) != nullptr);
    REQUIRE(b.chip(QStringLiteral("мед")) != nullptr);
    QTest::mouseClick(b.chip(QStringLiteral("мед")), Qt::LeftButton);
    PostFilter expected = rich();
    expected.tags.clear();
    CHECK(b.asked == expected);
    CHECK(b.chip(QStringLiteral("мед")) == nullptr);
}

TEST_CASE("a kind of posts is called by its name") {
    Bar b;
    b.bar.setFilter({.kind = QStringLiteral("page")});
    REQUIRE(b.chip(QStringLiteral("Pages")) != nullptr);
    b.bar.setFilter({.kind = QStringLiteral("event")});
    CHECK(b.chip(QStringLiteral("event")) != nullptr);
}

TEST_CASE("a programme is called by its name, and narrows a search, too") {
    Bar b;
    b.bar.setFilter({.programme = QStringLiteral("leader")});
    CHECK(b.chip(QStringLiteral("leader")) != nullptr);
    b.bar.setNames(
        {}, {{QStringLiteral("leader"), {{Language::english(), QStringLiteral("LEADER")}}, {}}});
    REQUIRE(b.chip(QStringLiteral("LEADER")) != nullptr);
    b.bar.setSearching(true);
    CHECK(b.chip(QStringLiteral("LEADER")) != nullptr);
    b.bar.setSearching(false);
    QTest::mouseClick(b.chip(QStringLiteral("LEADER")), Qt::LeftButton);
    CHECK(b.asked == PostFilter());
}

TEST_CASE("chips go by the keyboard, one after the other, and the focus stays in the bar") {
    Bar b;
    b.bar.setFilter(rich());
    b.bar.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&b.bar));
    b.chip(QStringLiteral("2026"))->setFocus();
    for (int i = 1; i <= 4; ++i) {
        QWidget* const here = b.bar.focusWidget();
        REQUIRE(here != nullptr);
        QTest::keyClick(here, i % 2 == 0 ? Qt::Key_Delete : Qt::Key_Space);
        CHECK(b.count == i);
    }
    CHECK(b.asked == PostFilter());
    CHECK(b.bar.focusWidget() == b.bar.findChild<QToolButton*>(QStringLiteral("dateFilter")));
}

TEST_CASE("the menu of states says how many posts each has and asks for one") {
    Bar b;
    archive::Facets facets;
    facets.editions[Language::english()] = {31, 2, 1204};
    facets.lacksAlt[Language::english()] = 7;
    b.bar.setFacets(facets);
    const auto entry = [&](const QString& part) -> QAction* {
        for (QAction* const action : b.entries(QStringLiteral("stateMenu"))) {
            if (action->text().contains(part)) {
                return action;
            }
        }
        return nullptr;
    };
    QAction* missing = entry(QStringLiteral("\t31"));
    REQUIRE(missing != nullptr);
    CHECK(missing->isEnabled());
    missing->trigger();
    CHECK(b.asked.editions ==
          std::map<Language, EditionStand>{{Language::english(), EditionStand::Missing}});
    missing = entry(QStringLiteral("\t31"));
    CHECK(missing->isChecked());
    missing->trigger();
    CHECK(b.asked.editions.empty());
    entry(QStringLiteral("\t7"))->trigger();
    CHECK(b.asked.lacksAlt == std::set{Language::english()});
}

TEST_CASE("the calendar asks for a month, a year, or any time") {
    Bar b;
    archive::Facets facets;
    facets.months = {{{2025, 5}, 12}, {{2026, 2}, 3}};
    b.bar.setFacets(facets);
    auto* const calendar = b.bar.findChild<posts_panel::MonthCalendar*>();
    auto* const date = b.bar.findChild<QToolButton*>(QStringLiteral("dateFilter"));
    const auto button = [&](const char* name) {
        return calendar->findChild<QAbstractButton*>(QLatin1String(name));
    };
    date->click();
    REQUIRE(calendar->isVisible());
    CHECK(button("month2")->text().contains(u'3'));
    CHECK_FALSE(button("month5")->isEnabled());
    QTest::keyClick(calendar, Qt::Key_PageUp);
    button("month5")->click();
    CHECK_FALSE(calendar->isVisible());
    CHECK(b.asked.from == QDate(2025, 5, 1));
    CHECK(b.asked.to == QDate(2025, 5, 31));
    date->click();
    button("wholeYear")->click();
    CHECK(b.asked.from == QDate(2025, 1, 1));
    CHECK(b.asked.to == QDate(2025, 12, 31));
    date->click();
    button("anyTime")->click();
    CHECK(b.asked == PostFilter());
}

TEST_CASE("a search is narrowed by the filters if wanted, and it says which do not narrow it") {
    Bar b;
    auto* const note = b.bar.findChild<QLabel*>(QStringLiteral("searchNote"));
    auto* const within = b.bar.findChild<QCheckBox*>(QStringLiteral("searchWithin"));
    QSignalSpy asked(&b.bar, &FilterBar::withinChanged);
    b.bar.setSearching(true);
    CHECK_FALSE(within->isVisible());
    PostFilter filter = rich();
    filter.status = domain::Status::Draft;
    filter.exported = archive::ExportStand::Changed;
    b.bar.setFilter(filter);
    REQUIRE(within->isVisible());
    REQUIRE(b.chip(QStringLiteral("2026")) != nullptr);
    CHECK_FALSE(b.chip(QStringLiteral("2026"))->isEnabled());
    CHECK(b.chip(QStringLiteral("draft")) != nullptr);
    CHECK(b.chip(QStringLiteral("Changed since export")) == nullptr);
    CHECK_FALSE(note->isVisible());
    within->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toBool());
    b.bar.setWithin(true);
    CHECK(b.chip(QStringLiteral("2026"))->isEnabled());
    CHECK(note->isVisible());
    CHECK(note->text().contains(QStringLiteral("Changed since export")));
    b.chip(QStringLiteral("draft"))->click();
    filter.status.reset();
    CHECK(b.asked == filter); // what does not narrow a search stays in the filter
    b.bar.setSearching(false);
    CHECK(b.chip(QStringLiteral("Changed since export")) != nullptr);
    CHECK_FALSE(note->isVisible());
    CHECK_FALSE(within->isVisible());
}

TEST_CASE("a search has an order of its own, and can be kept") {
    Bar b;
    QSignalSpy orders(&b.bar, &FilterBar::orderChanged);
    QSignalSpy kept(&b.bar, &FilterBar::keptChanged);
    auto* const sort = b.bar.findChild<QToolButton*>(QStringLiteral("sort"));
    auto* const keep = b.bar.findChild<QToolButton*>(QStringLiteral("keepSearch"));
    CHECK_FALSE(keep->isVisible());
    b.bar.setSearching(true);
    CHECK(sort->text().startsWith(QStringLiteral("Best first")));
    const QList<QAction*> actions = sort->menu()->actions();
    REQUIRE(actions.size() == 2);
    actions[1]->trigger();
    REQUIRE(test::waitFor([&] { return orders.size() == 1; }));
    CHECK(orders[0][0].value<search::Order>() == search::Order::Newest);
    b.bar.setOrder(search::Order::Newest);
    CHECK(sort->text().startsWith(QStringLiteral("Newest first")));
    REQUIRE(keep->isVisible());
    keep->click();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0][0].toBool());
    b.bar.setKept(true);
    keep->click();
    CHECK_FALSE(kept[1][0].toBool());
    b.bar.setSearching(false);
    CHECK(sort->menu()->actions().size() == 4);
}

TEST_CASE("a range of dates is said as shortly as it can be") {
    using posts_panel::rangeInWords;
    CHECK(rangeInWords(QDate(2026, 1, 1), QDate(2026, 12, 31)) == QStringLiteral("2026"));
    CHECK(rangeInWords(QDate(2024, 1, 1), QDate(2026, 12, 31)) == QStringLiteral("2024–2026"));
    CHECK(rangeInWords(QDate(2026, 2, 1), QDate(2026, 2, 28)) == QStringLiteral("Feb\u00a02026"));
    CHECK(rangeInWords(QDate(2026, 2, 1), QDate(2026, 3, 31)) ==
          QStringLiteral("Feb\u00a02026 – Mar\u00a02026"));
    CHECK(rangeInWords(QDate(2026, 2, 3), QDate(2026, 2, 28)) ==
          QStringLiteral("3\u00a0Feb\u00a02026 – 28\u00a0Feb\u00a02026"));
}
