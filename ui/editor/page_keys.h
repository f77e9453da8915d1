#pragma once

#include <QKeySequence>

namespace vestitel::editor {

/// Whether the page does itself what these keys ask for (ui/web/src/keymap.ts), in its order among
/// the letters that are typed before and after; as a command of the window it would come late.
[[nodiscard]] bool isKeyOfPage(const QKeySequence& keys);

} // namespace vestitel::editor
