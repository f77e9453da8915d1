#include "dialog_opener.h"
#include "editor/editor_view.h"
#include "editorial/sample_archive.h"
#include "inspector/inspector_panel.h"
#include "interface_words.h"
#include "session/post_session.h"
#include "ui/editor/editor_view_probe.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

// What asks something before it goes into the text, over the real window.

using namespace vestitel;
using domain::Language;
using main_window::CommandId;

namespace {

constexpr int kPatience = 30'000;
constexpr QSize kSmallest(1024, 640);

void fill(editorial::Newsroom& room) {
    REQUIRE(editorial::fillSampleArchive(room));
}

} // namespace

TEST_CASE("all that a command opens fits a window of 1024 x 640, and closed it changes nothing") {
    const test::InterfaceWords words(QStringLiteral("bg")); // the longer ones
    for (const test::Opened& each : test::openedByCommands()) {
        test::WindowStand stand(fill);
        stand.window().resize(kSmallest);
        stand.openRow(0);
        const QString before = stand.storedPost().editions.at(Language::bulgarian()).body.html();
        CAPTURE(each.name);
        test::withOpened(stand, each, [&](QWidget& opened) {
            CHECK(opened.isVisible());
            CHECK(opened.width() <= kSmallest.width());
            CHECK(opened.height() <= kSmallest.height());
        });
        bool flushed = false;
        stand.window().editor().flush([&] { flushed = true; });
        REQUIRE(test::waitFor([&] { return flushed; }, kPatience));
        const auto after = stand.window().editor().text(Language::bulgarian());
        REQUIRE(after);
        CHECK(after->body.html() == before);
    }
}

TEST_CASE("a video that is asked for stands in the text as a card") {
    test::WindowStand stand(fill);
    stand.openRow(0);
    test::withOpened(stand, {"video", CommandId::Video}, [](QWidget& opened) {
        opened.findChild<QLineEdit*>(QStringLiteral("videoAddress"))
            ->setText(QStringLiteral("https://example.org/v"));
        opened.findChild<QLineEdit*>(QStringLiteral("videoTitle"))
            ->setText(QStringLiteral("Изложението"));
        opened.findChild<QPushButton*>(QStringLiteral("primaryButton"))->click();
    });
    CHECK(test::waitFor(
        [&] {
            const auto text = stand.window().editor().text(Language::bulgarian());
            return text && text->body.html().contains(QStringLiteral("class=\"video\"")) &&
                   text->body.html().contains(QStringLiteral("Изложението"));
        },
        kPatience));
}

TEST_CASE("the text shows who took an image, and shows it anew when that is corrected") {
    test::WindowStand stand(fill);
    stand.openRow(0);
    auto& inspector = stand.child<inspector::InspectorPanel>(QStringLiteral("inspector"));
    REQUIRE(test::waitFor([&] { return inspector.post().has_value(); }, kPatience));
    editor::EditorViewProbe page(stand.window().editor());
    const auto credit = [&page] {
        return page
            .evaluate(QStringLiteral(
                "document.querySelector('[lang=bg] .article-credit')?.textContent ?? ''"))
            .toString();
    };
    REQUIRE(test::waitFor([&] { return !credit().isEmpty(); }, kPatience));

    // As a person does it: in the field of the lead image, which is the one in the text.
    auto& line = stand.child<QLineEdit>(QStringLiteral("leadImageCredit"));
    line.setFocus();
    line.selectAll();
    line.insert(QStringLiteral("М. Петрова"));
    emit line.editingFinished();
    CHECK(
        test::waitFor([&] { return credit().contains(QStringLiteral("М. Петрова")); }, kPatience));
}
