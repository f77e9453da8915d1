#pragma once

class QWidget;

namespace vestitel::main_window {

/// The first widget in the panel, in the order of Tab, that takes the keys now; the panel itself
/// if it does; null when nothing does.
[[nodiscard]] QWidget* firstField(QWidget& panel);

/// Puts the focus there, to be seen; false when there is no such field.
bool focusFirstField(QWidget& panel);

} // namespace vestitel::main_window
