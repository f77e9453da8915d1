#include "editor/editor_view.h"
#include "editorial/sample_archive.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "models/posts_model.h"
#include "preview/preview_panel.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

// Pictures of the window for people to look at: `./dev screenshots` runs these, the tests do not.

using namespace vestitel;
using main_window::CommandId;

namespace {

constexpr int kPatience = 30'000;

void fill(editorial::Newsroom& newsroom) {
    REQUIRE(editorial::fillSampleArchive(newsroom));
}

void showPreview(main_window::MainWindow& window) {
    QSignalSpy loaded(&window.preview(), &preview::PreviewPanel::loaded);
    window.commands().action(CommandId::Preview)->trigger();
    REQUIRE(test::waitFor([&] { return !loaded.isEmpty(); }, kPatience));
}

} // namespace

TEST_CASE("screenshots in Bulgarian and light", "[.screenshots]") {
    const test::InterfaceWords words(QStringLiteral("bg"));
    test::WindowStand stand(fill);
    stand.screenshot(QStringLiteral("nothing-open"));
    stand.openRow(0);
    stand.screenshot(QStringLiteral("main-window"));
    showPreview(stand.window());
    stand.screenshot(QStringLiteral("preview"));
    stand.window().preview().setAppearance(webview::PageAppearance::Dark);
    stand.screenshot(QStringLiteral("preview-page-dark"));
    stand.child<QWidget>(QStringLiteral("silenceBanner")).show();
    stand.screenshot(QStringLiteral("editor-silent"));
    stand.child<QWidget>(QStringLiteral("silenceBanner")).hide();
    stand.window().resize(1024, 700);
    stand.screenshot(QStringLiteral("preview-1024"));
    stand.window().commands().action(CommandId::Preview)->trigger();
    for (const QSize size : {QSize(1024, 700), QSize(880, 700)}) {
        stand.window().resize(size);
        stand.screenshot(QStringLiteral("main-window-%1").arg(size.width()));
    }
}

TEST_CASE("screenshots in Bulgarian and dark", "[.screenshots]") {
    const test::InterfaceWords words(QStringLiteral("bg"));
    test::WindowStand stand(fill, style::AppearanceChoice::Dark);
    stand.openRow(1);
    stand.screenshot(QStringLiteral("main-window-dark"));
    auto& search = stand.child<QLineEdit>(QStringLiteral("search"));
    for (const QChar letter : QStringLiteral("проект")) {
        QTest::sendKeyEvent(QTest::Click, &search, Qt::Key_unknown, letter, Qt::NoModifier);
    }
    REQUIRE(test::waitFor([&] { return stand.window().posts().isSearch(); }, kPatience));
    showPreview(stand.window());
    stand.screenshot(QStringLiteral("search-and-preview-dark"));
}

TEST_CASE("screenshots in English", "[.screenshots]") {
    const test::InterfaceWords words(QStringLiteral("en"));
    test::WindowStand stand(fill);
    stand.openRow(5);
    stand.screenshot(QStringLiteral("main-window-en"));
    showPreview(stand.window());
    stand.screenshot(QStringLiteral("preview-en"));
}
