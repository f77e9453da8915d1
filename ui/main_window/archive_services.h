#pragma once

#include "editor/editor_view.h"

namespace vestitel::editorial {
class NewsroomThread;
}

/// The way to the archive's files for panels that know no archive. `newsroom` must outlive what is
/// handed out and everything that was started by it.
namespace vestitel::main_window {

[[nodiscard]] editor::EditorServices editorServices(editorial::NewsroomThread& newsroom);

} // namespace vestitel::main_window
