#include "main_window/command_set.h"
#include "main_window/menus.h"

#include "support/catch.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <map>
#include <set>

using namespace vestitel::main_window;

namespace {

std::set<QAction*> actionsOf(const QMenuBar& bar) {
    std::set<QAction*> found;
    for (QAction* const menu : bar.actions()) {
        for (QAction* const action : menu->menu()->actions()) {
            found.insert(action);
            if (action->menu() != nullptr) {
                const QList<QAction*> inner = action->menu()->actions();
                found.insert(inner.begin(), inner.end());
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("no two commands have the same keys, but those of which only one can be asked for") {
    QMainWindow window;
    const CommandSet commands(&window);
    std::map<QString, QString> owners;
    for (const QAction* const action : window.actions()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            CAPTURE(text.toStdString(), action->objectName().toStdString());
            // Del moves to the trash, and in the trash erases: one of the two is always off.
            const bool isOther =
                text == QStringLiteral("Del") && action->objectName() == u"eraseForGood";
            CHECK((owners.emplace(text, action->objectName()).second || isOther));
        }
    }
    CHECK(owners.size() > 30);
}

TEST_CASE("every command is in the menu bar, with its words, and its tool tip names its keys") {
    QMainWindow window;
    const CommandSet commands(&window);
    fillMenuBar(*window.menuBar(), commands, {});
    const std::set<QAction*> shown = actionsOf(*window.menuBar());
    for (QAction* const action : window.actions()) {
        CAPTURE(action->objectName().toStdString());
        CHECK(shown.contains(action));
        CHECK_FALSE(action->text().isEmpty());
        if (!action->shortcut().isEmpty()) {
            CHECK(
                action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)));
        }
        CHECK_FALSE(action->toolTip().contains(u'&'));
    }
}

TEST_CASE("keys that are bound to a list do nothing elsewhere") {
    QMainWindow window;
    CommandSet commands(&window);
    auto* const list = new QWidget(&window);
    commands.bindTo(list, {CommandId::MoveToTrash});
    QAction* const action = commands.action(CommandId::MoveToTrash);
    CHECK_FALSE(window.actions().contains(action));
    CHECK(list->actions().contains(action));
    CHECK(action->shortcutContext() == Qt::WidgetWithChildrenShortcut);
}
