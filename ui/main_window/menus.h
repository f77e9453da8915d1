#pragma once

#include <QList>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace vestitel::main_window {

class CommandSet;

/// Fills the menu bar; `languages`: the actions that choose which editions are shown.
void fillMenuBar(QMenuBar& bar, const CommandSet& commands, const QList<QAction*>& languages);

/// What can be done to a table of the text.
[[nodiscard]] QMenu* makeTableMenu(const CommandSet& commands, QWidget* parent);

/// What opens on rows of the list.
[[nodiscard]] QMenu* makePostsMenu(const CommandSet& commands, QWidget* parent);

} // namespace vestitel::main_window
