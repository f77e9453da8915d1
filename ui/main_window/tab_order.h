#pragma once

#include <QList>

class QWidget;

namespace vestitel::main_window {

/// What Tab comes to within `root`, in the order in which it lies in the layouts; of buttons of
/// which one holds, that one. Qt's own order is that of creation, and a panel that makes fields
/// anew, or is moved to another column, loses it.
[[nodiscard]] QList<QWidget*> tabStops(QWidget& root);

enum class TabWay { Forward, Back };
/// Gives the focus to the stop after the one that has it, or before; false where there is none.
bool focusStop(QWidget& root, TabWay way);

} // namespace vestitel::main_window
