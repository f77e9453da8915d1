#include "dialog_opener.h"

#include "archive/post_list.h"
#include "dialogs/gallery_dialog.h"
#include "dialogs/image_dialog.h"
#include "editor/editor_view.h"
#include "editorial/newsroom.h"
#include "support/wait_for.h"

#include <QAction>
#include <QApplication>
#include <QDialog>

namespace vestitel::test {

using main_window::CommandId;

namespace {

constexpr int kPatience = 30'000;

QWidget* topmost(main_window::MainWindow& window) {
    if (QWidget* const popup = QApplication::activePopupWidget()) {
        return popup;
    }
    for (auto* const dialog : window.findChildren<QDialog*>()) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

void fillIn(WindowStand& stand, QWidget& opened) {
    const QString file = stand.file(QStringLiteral("площад.png"));
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(opened.palette().highlight().color());
    REQUIRE(image.save(file));
    if (auto* const dialog = qobject_cast<dialogs::ImageDialog*>(&opened)) {
        dialog->takeFile(file);
        REQUIRE(waitFor([&] { return dialog->image().hash.has_value(); }, kPatience));
    } else if (auto* const gallery = qobject_cast<dialogs::GalleryDialog*>(&opened)) {
        gallery->takeFiles({file});
        REQUIRE(waitFor([&] { return !gallery->images().empty(); }, kPatience));
    }
}

} // namespace

const std::vector<Opened>& openedByCommands() {
    static const std::vector<Opened> all = {
        {"link", CommandId::Link},
        {"image", CommandId::Image},
        {"gallery", CommandId::Gallery},
        {"table-size", CommandId::InsertTable},
        {"video", CommandId::Video},
        {"outline", CommandId::Outline},
        {"palette", CommandId::FindCommand},
        {"export", CommandId::Export},
        {"categories", CommandId::Categories},
        {"about", CommandId::About},
    };
    return all;
}

void withOpened(WindowStand& stand, const Opened& what, const std::function<void(QWidget&)>& look) {
    stand.type(domain::Language::bulgarian(), editor::Field::Body, {});
    QAction* const action = stand.window().commands().action(what.command);
    INFO(what.name);
    REQUIRE(waitFor([&] { return action->isEnabled(); }, kPatience));
    action->trigger();
    QPointer<QWidget> opened;
    REQUIRE(waitFor(
        [&] {
            opened = topmost(stand.window());
            return !opened.isNull();
        },
        kPatience));
    fillIn(stand, *opened);
    look(*opened);
    opened->close();
}

} // namespace vestitel::test
