#pragma once

#include "main_window/command_set.h"
#include "window_stand.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace vestitel::test {

/// Something that opens over the window, and how.
struct Opened {
    const char* name; ///< Of its pictures.
    main_window::CommandId command;
};

/// All that a command opens over the window, but for the choice of a file.
[[nodiscard]] const std::vector<Opened>& openedByCommands();

/// Opens it over a post that was just opened, gives it to `look` (filled in), and closes it. Once
/// in a stand.
void withOpened(WindowStand& stand, const Opened& what, const std::function<void(QWidget&)>& look);

} // namespace vestitel::test
