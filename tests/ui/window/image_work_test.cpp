#include "archive/media_store.h"
#include "editor/editor_view.h"
#include "editorial/sample_archive.h"
#include "html/body_text.h"
#include "image_work/image_canvas.h"
#include "image_work/image_work_dialog.h"
#include "inspector/inspector_panel.h"
#include "interface_words.h"
#include "main_window/archive_services.h"
#include "main_window/command_set.h"
#include "session/post_session.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QImage>
#include <QTest>

// Work on a picture from the window: what was done is everywhere at once, and Undo takes it back.

using namespace vestitel;
using image_work::ImageWorkDialog;
using main_window::CommandId;

namespace {

constexpr int kPatience = 30'000;

void fill(editorial::Newsroom& newsroom) {
    REQUIRE(editorial::fillSampleArchive(newsroom));
}

struct ImageStand : test::WindowStand {
    explicit ImageStand(style::AppearanceChoice appearance = style::AppearanceChoice::Light)
        : WindowStand(fill, appearance) {
        openRow(0);
        auto& inspector = child<inspector::InspectorPanel>(QStringLiteral("inspector"));
        REQUIRE(test::waitFor([&] { return inspector.post().has_value(); }, kPatience));
        REQUIRE(post().leadImage.has_value());
    }

    const domain::Post& post() { return *window().session().post(); }
    QAction& command(CommandId id) { return *window().commands().action(id); }

    /// The dialog, opened from the lead image, with its picture in it.
    ImageWorkDialog& openDialog() {
        child<QAbstractButton>(QStringLiteral("workOnLeadImage")).click();
        ImageWorkDialog* dialog = nullptr;
        REQUIRE(test::waitFor(
            [&] {
                dialog = window().findChild<ImageWorkDialog*>();
                return dialog != nullptr && !dialog->canvas().picture().isNull();
            },
            kPatience));
        return *dialog;
    }
    static void press(const ImageWorkDialog& dialog, const QString& button) {
        auto* const found = dialog.findChild<QAbstractButton*>(button);
        REQUIRE(found != nullptr);
        found->click();
    }
    /// Answers on the archive's thread, so after everything that was sent there before.
    domain::Medium stored() {
        return newsroom()
            .run(editorial::Priority::Writing,
                 [hash = *post().leadImage](editorial::Newsroom& room) {
                     return archive::MediaStore(room.archive()).medium(hash);
                 })
            .result()
            .value();
    }
    QImage asServed() {
        const auto file =
            main_window::editorServices(newsroom()).media(*post().leadImage).result().value();
        return QImage::fromData(file.bytes);
    }
};

} // namespace

TEST_CASE("a picture is turned everywhere at once, and Undo names it and takes it back") {
    ImageStand stand;
    const QSize before = stand.asServed().size();
    REQUIRE(before.width() != before.height());
    stand.press(stand.openDialog(), QStringLiteral("turnRight"));
    ImageWorkDialog& dialog = *stand.window().findChild<ImageWorkDialog*>();
    stand.press(dialog, QStringLiteral("primaryButton"));
    QAction& undo = stand.command(CommandId::Undo);
    REQUIRE(test::waitFor([&] { return undo.text() == QStringLiteral("&Undo: work on a picture"); },
                          kPatience));
    CHECK(stand.stored().edit == domain::ImageEdit{.turns = 1});
    const QSize turned = stand.asServed().size();
    CHECK((turned.width() < turned.height()) == (before.width() > before.height()));

    undo.trigger();
    REQUIRE(test::waitFor([&] { return stand.stored().edit.isNothing(); }, kPatience));
    CHECK(stand.asServed().size() == before);
    stand.command(CommandId::Redo).trigger();
    REQUIRE(test::waitFor([&] { return stand.stored().edit.turns == 1; }, kPatience));
}

TEST_CASE("what is blurred never reaches the page, and a cancelled dialog changes nothing") {
    ImageStand stand;
    const QImage before = stand.asServed();
    ImageWorkDialog& cancelled = stand.openDialog();
    stand.press(cancelled, QStringLiteral("turnLeft"));
    stand.press(cancelled, QStringLiteral("cancelButton"));
    REQUIRE(test::waitFor([&] { return stand.window().findChild<ImageWorkDialog*>() == nullptr; },
                          kPatience));
    CHECK(stand.stored().edit.isNothing());

    ImageWorkDialog& dialog = stand.openDialog();
    dialog.canvas().addBlur();
    const QRectF area = dialog.edit().blurred.front();
    stand.press(dialog, QStringLiteral("primaryButton"));
    REQUIRE(test::waitFor([&] { return !stand.stored().edit.isNothing(); }, kPatience));
    const QImage after = stand.asServed();
    const auto part = [&area](const QImage& image) {
        return image.copy(qRound(area.x() * image.width()), qRound(area.y() * image.height()),
                          qRound(area.width() * image.width()),
                          qRound(area.height() * image.height()));
    };
    CHECK(part(before.scaled(after.size())) != part(after));
}

TEST_CASE("screenshots of work on a picture", "[.screenshots]") {
    const auto [language, appearance, name] =
        GENERATE(table<QString, style::AppearanceChoice, QString>(
            {{QStringLiteral("bg"), style::AppearanceChoice::Light, QStringLiteral("image-work")},
             {QStringLiteral("bg"), style::AppearanceChoice::Dark,
              QStringLiteral("image-work-dark")},
             {QStringLiteral("en"), style::AppearanceChoice::Light,
              QStringLiteral("image-work-en")},
             {QStringLiteral("en"), style::AppearanceChoice::Dark,
              QStringLiteral("image-work-en-dark")}}));
    const test::InterfaceWords words(language);
    ImageStand stand(appearance);
    stand.screenshot(name + QStringLiteral("-inspector"));
    ImageWorkDialog& dialog = stand.openDialog();
    const auto keep = [&dialog](const QString& picture) {
        const QString folder = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
        QCoreApplication::processEvents();
        if (!folder.isEmpty()) {
            CHECK(dialog.grab().save(QDir(folder).filePath(picture + QStringLiteral(".png"))));
        }
    };
    dialog.findChild<QWidget*>(QStringLiteral("straightenSlider"))->setFocus();
    QTest::keyClick(dialog.focusWidget(), Qt::Key_PageUp);
    dialog.canvas().setFocus(Qt::BacktabFocusReason);
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(&dialog.canvas(), Qt::Key_Right, Qt::ShiftModifier);
    }
    keep(name + QStringLiteral("-crop"));
    dialog.canvas().addBlur();
    dialog.canvas().setFocus();
    keep(name + QStringLiteral("-blur"));
    stand.press(dialog, QStringLiteral("imageToolFocus"));
    keep(name + QStringLiteral("-focus"));
}
