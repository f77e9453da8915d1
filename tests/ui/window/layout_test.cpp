#include "editor/editor_view.h"
#include "main_window/command_set.h"
#include "preview/preview_panel.h"
#include "ui/editor/editor_view_probe.h"
#include "window_stand.h"

#include "support/catch.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QTest>

// What stands where in windows of different sizes.

using namespace vestitel;
using main_window::CommandId;

namespace {

constexpr int kPatience = 30'000;

void storePost(editorial::Newsroom& newsroom) {
    test::storeTitled(newsroom, QStringLiteral("Пчелари"));
}

} // namespace

TEST_CASE("the first window leaves room for its frame on the screen") {
    test::WindowStand stand(storePost);
    const QSize screen = stand.window().screen()->availableSize();
    const QSize size = stand.firstSize();
    CHECK(size.width() < screen.width());
    CHECK(size.height() < screen.height());
}

TEST_CASE("in a narrow window the list leaves what says that nothing is open to be read") {
    test::WindowStand stand(storePost);
    stand.window().resize(880, 700);
    auto& nothing = stand.child<QWidget>(QStringLiteral("nothingOpen"));
    auto& list = stand.child<QListView>(QStringLiteral("posts"));
    REQUIRE(QTest::qWaitFor([&] { return !list.isVisible(); }, kPatience));
    stand.press(Qt::Key_F8);
    REQUIRE(QTest::qWaitFor([&] { return list.isVisible(); }, kPatience));
    const int edge = list.mapTo(&stand.window(), QPoint(list.width(), 0)).x();
    auto* const button = nothing.findChild<QPushButton*>();
    CHECK(QTest::qWaitFor([&] { return button->mapTo(&stand.window(), QPoint()).x() >= edge; },
                          kPatience));
    stand.screenshot(QStringLiteral("keyboard-narrow"));
}

TEST_CASE("with every panel open at 1366 px the editions stand side by side") {
    test::WindowStand stand(storePost);
    stand.openRow(0);
    stand.window().resize(1366, 768);
    REQUIRE(QTest::qWaitFor([&] { return stand.window().width() == 1366; }, kPatience));
    REQUIRE(stand.child<QWidget>(QStringLiteral("inspector")).isVisible());
    editor::EditorViewProbe page(stand.window().editor());
    CHECK(QTest::qWaitFor(
        [&] {
            return page.evaluate(QStringLiteral("new Set([...document.querySelectorAll('.edition')]"
                                                ".map((each) => each.offsetTop)).size"))
                       .toInt() == 1;
        },
        kPatience));
    auto& draft = stand.child<QWidget>(QStringLiteral("statusDraft"));
    CHECK(stand.child<QWidget>(QStringLiteral("statusPublished")).y() == draft.y());
    stand.screenshot(QStringLiteral("keyboard-1366"));
}

TEST_CASE("the columns are as wide after a preview as before it") {
    test::WindowStand stand(storePost);
    stand.openRow(0);
    stand.window().resize(1280, 800);
    auto& list = stand.child<QWidget>(QStringLiteral("postsPanel"));
    auto& inspector = stand.child<QWidget>(QStringLiteral("inspector"));
    REQUIRE(QTest::qWaitFor([&] { return inspector.isVisible(); }, kPatience));
    QCoreApplication::processEvents();
    const int widths[] = {list.width(), inspector.width()};
    QAction* const preview = stand.window().commands().action(CommandId::Preview);
    preview->trigger();
    REQUIRE(QTest::qWaitFor([&] { return stand.window().preview().isVisible(); }, kPatience));
    preview->trigger();
    REQUIRE(QTest::qWaitFor([&] { return inspector.isVisible(); }, kPatience));
    CHECK(QTest::qWaitFor(
        [&] { return list.width() == widths[0] && inspector.width() == widths[1]; }, kPatience));
}
