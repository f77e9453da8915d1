#include "editor/editor_view.h"
#include "editorial/import_files.h"
#include "html/body_text.h"
#include "main_window/command_set.h"
#include "models/posts_model.h"
#include "preview/preview_panel.h"
#include "session/post_session.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

// The day's work in the real window: an imported page is opened, an English edition written beside
// it, a picture dropped in; saved, previewed, exported, and found again by an English word.

using namespace vestitel;
using domain::Language;
using editor::Field;
using main_window::CommandId;

namespace {

constexpr int kPatience = 30'000;

/// The municipality's saved page where it lies beside the sources, else one of our own.
QString savedPage() {
    const QDir seeds(QStringLiteral(VESTITEL_SOURCES "/../shared/seeds"));
    const QStringList pages = seeds.entryList({QStringLiteral("*.txt")});
    return pages.isEmpty() ? QStringLiteral(VESTITEL_FIXTURES "/import/municipality.txt")
                           : seeds.filePath(pages.constFirst());
}

void importSavedPage(editorial::Newsroom& newsroom) {
    const auto report = editorial::importFiles(newsroom,
                                               {.paths = {savedPage()},
                                                .edition = Language::bulgarian(),
                                                .format = editorial::ImportFormat::Text},
                                               [](qsizetype, qsizetype) {}, {});
    REQUIRE(report);
    REQUIRE(report->posts.size() == 1);
}

/// A photograph on disk, as from a file manager.
QString photograph(const test::WindowStand& stand) {
    QImage image(1200, 800, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(60 + x / 12, 120 + y / 10, 90 + (x + y) / 40));
        }
    }
    const QString path = stand.file(QStringLiteral("делегация.jpg"));
    REQUIRE(image.save(path, "JPEG", 90));
    return path;
}

void drop(test::WindowStand& stand, const QString& file) {
    auto& page = stand.child<QWidget>(QStringLiteral("editorPage"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint place(page.width() / 4, page.height() / 2);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &dropped);
}

QStringList filesBelow(const QString& folder, const QString& pattern) {
    QStringList files;
    QDirIterator each(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        files.append(each.next());
    }
    return files;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a day's work goes through the window from an imported page to a found post") {
    test::WindowStand stand(importSavedPage);
    main_window::MainWindow& window = stand.window();
    stand.openRow(0);
    const auto bulgarian = window.editor().text(Language::bulgarian());
    REQUIRE(bulgarian);
    REQUIRE_FALSE(bulgarian->title.isEmpty());
    CHECK(bulgarian->body.html().count(QStringLiteral("<p ")) == 5);

    // The English edition, beside it.
    stand.type(Language::english(), Field::Title,
               QStringLiteral("Guests from afar visit the partnership\n"
                              "They came to see how villages decide together.\n"
                              "The delegation spoke with the mayors.\n"
                              "A walnut tree was planted."));
    REQUIRE(test::waitFor(
        [&] {
            const auto english = window.editor().text(Language::english());
            return english && english->body.html().contains(QStringLiteral("walnut tree"));
        },
        kPatience));
    const auto english = window.editor().text(Language::english());
    CHECK(english->title == QStringLiteral("Guests from afar visit the partnership"));
    CHECK(english->lead == QStringLiteral("They came to see how villages decide together."));
    CHECK(english->body.html().count(QStringLiteral("<p ")) == 2);

    // A picture, dropped from a file manager.
    drop(stand, photograph(stand));
    REQUIRE(test::waitFor(
        [&] {
            return window.editor()
                .text(Language::bulgarian())
                ->body.html()
                .contains(QStringLiteral("<img"));
        },
        kPatience));

    // Saved, by the keys that everyone presses.
    stand.press(Qt::Key_S, Qt::ControlModifier);
    stand.waitSaved();
    const domain::Post stored = stand.storedPost();
    CHECK(stored.editions.at(Language::english()).title == english->title);
    CHECK(html::mediaOf(stored.editions.at(Language::bulgarian()).body).size() == 1);
    CHECK(stored.editions.at(Language::english()).slug ==
          QStringLiteral("guests-from-afar-visit-the-partnership"));
    stand.screenshot(QStringLiteral("journey-editor"));

    // Previewed.
    QSignalSpy loaded(&window.preview(), &preview::PreviewPanel::loaded);
    window.commands().action(CommandId::Preview)->trigger();
    REQUIRE(test::waitFor([&] { return !loaded.isEmpty(); }, kPatience));
    CHECK(loaded.last().first().toBool());
    stand.screenshot(QStringLiteral("journey-preview"));
    window.commands().action(CommandId::Preview)->trigger();

    // Exported.
    window.commands().action(CommandId::Export)->trigger();
    QDialog* dialog = nullptr;
    REQUIRE(test::waitFor(
        [&] {
            dialog = window.findChild<QDialog*>(QStringLiteral("exportDialog"));
            return dialog != nullptr && dialog->isVisible();
        },
        kPatience));
    const QString site = stand.file(QStringLiteral("изнесени"));
    dialog->findChild<QLineEdit*>(QStringLiteral("exportFolder"))->setText(site);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("exportPrimary")),
                      Qt::LeftButton);
    REQUIRE(test::waitFor(
        [&] { return filesBelow(site, QStringLiteral("index.html")).size() == 2; }, kPatience));
    REQUIRE(test::waitFor(
        [&] {
            auto* const files = dialog->findChild<QWidget*>(QStringLiteral("exportedFiles"));
            return files != nullptr && files->isVisible();
        },
        kPatience));
    dialog->close();
    const QByteArray page = contents(
        site + QStringLiteral("/en/2018/guests-from-afar-visit-the-partnership/index.html"));
    CHECK(page.contains("A walnut tree was planted."));
    CHECK(page.contains("hreflang=\"bg\""));
    CHECK_FALSE(filesBelow(site, QStringLiteral("*.jpg")).isEmpty());

    // Found again, by an English word.
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window, kPatience));
    stand.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto& search = stand.child<QLineEdit>(QStringLiteral("search"));
    REQUIRE(test::waitFor([&] { return search.hasFocus(); }, kPatience));
    QTest::keyClicks(&search, QStringLiteral("walnut"));
    auto& list = stand.child<QListView>(QStringLiteral("posts"));
    REQUIRE(test::waitFor([&] { return window.posts().rowCount() == 1; }, kPatience));
    stand.screenshot(QStringLiteral("journey-search"));
    search.clear();
    QTest::keyClicks(&search, QStringLiteral("elephants"));
    CHECK(test::waitFor([&] { return list.model()->rowCount() == 0; }, kPatience));
}

TEST_CASE("the window fits small screens, and what has no place there waits at the side") {
    test::WindowStand stand(importSavedPage);
    main_window::MainWindow& window = stand.window();
    stand.openRow(0);
    auto& list = stand.child<QListView>(QStringLiteral("posts"));
    window.resize(1024, 700);
    CHECK(test::waitFor([&] { return window.width() == 1024; }, kPatience));
    CHECK(list.isVisible());
    CHECK_FALSE(stand.child<QWidget>(QStringLiteral("inspector")).isVisible());
    window.resize(880, 700);
    CHECK(test::waitFor([&] { return window.width() == 880 && !list.isVisible(); }, kPatience));
}

TEST_CASE("what was typed when the program was killed is offered at the next start, as it was") {
    test::WindowStand killed(importSavedPage);
    killed.openRow(0);
    killed.type(Language::english(), Field::Title, QStringLiteral("Half a sentence about"));
    REQUIRE(test::waitFor(
        [&] {
            const auto text = killed.window().editor().text(Language::english());
            return text && text->title == QStringLiteral("Half a sentence about") &&
                   killed.window().session().state() == session::SaveState::Written;
        },
        kPatience));
    REQUIRE(killed.window().session().isDirty()); // in the journal only

    test::WindowStand next(killed.archive());
    auto& banner = next.child<QWidget>(QStringLiteral("recoveryBanner"));
    REQUIRE(test::waitFor([&] { return banner.isVisible(); }, kPatience));
    QTest::mouseClick(&next.child<QAbstractButton>(QStringLiteral("recoveryOpen")), Qt::LeftButton);
    CHECK(test::waitFor(
        [&] {
            const auto text = next.window().editor().text(Language::english());
            return text && text->title == QStringLiteral("Half a sentence about");
        },
        kPatience));
}
