#pragma once

#include "main_window/newsdesk.h"

class QMainWindow;
class QStackedWidget;

namespace vestitel::checks_panel {
class ChecksPanel;
}
namespace vestitel::editor {
class EditorView;
}
namespace vestitel::find_bar {
class FindBar;
}
namespace vestitel::inspector {
class InspectorPanel;
}
namespace vestitel::models {
class PostsModel;
class SectionsModel;
} // namespace vestitel::models
namespace vestitel::posts_panel {
class PostsPanel;
}
namespace vestitel::preview {
class PreviewPanel;
}
namespace vestitel::sections_panel {
class SectionsPanel;
}
namespace vestitel::widgets {
class Banner;
class EmptyState;
class Toast;
} // namespace vestitel::widgets

namespace vestitel::main_window {

class Columns;
class CommandSet;
class FormatBar;
class PreviewBinding;
class SideColumn;
class StatusLine;

/// The widgets of the window, owned by it.
struct WindowPanels {
    sections_panel::SectionsPanel* sections = nullptr;
    posts_panel::PostsPanel* posts = nullptr;
    FormatBar* formatBar = nullptr;
    editor::EditorView* editor = nullptr;
    find_bar::FindBar* findBar = nullptr;
    QWidget* writing = nullptr; ///< The text with the bar over it.
    preview::PreviewPanel* preview = nullptr;
    inspector::InspectorPanel* inspector = nullptr;
    checks_panel::ChecksPanel* checks = nullptr;
    SideColumn* side = nullptr; ///< Inspector and checks.
    widgets::EmptyState* nothingOpen = nullptr;
    QStackedWidget* work = nullptr; ///< Nothing open, the text, or its pages.
    Columns* columns = nullptr;
    widgets::Banner* recoveryBanner = nullptr;
    widgets::Banner* failureBanner = nullptr;
    widgets::Banner* pairsBanner = nullptr;
    widgets::Banner* silenceBanner = nullptr; ///< The editor does not answer.
    StatusLine* status = nullptr;
    widgets::Toast* toast = nullptr;
};

/// What the panels are made with.
struct PanelNeeds {
    const Newsdesk& desk;
    const CommandSet& commands;
    models::PostsModel& posts;
    models::SectionsModel& sections;
    PreviewBinding& preview;
    editor::EditorView* editor; ///< Made before, and the window's from now on; or null.
};

/// Makes the panels, puts each in its place, and fills the menu bar. Connects nothing to the
/// archive: that is the bindings' work.
[[nodiscard]] WindowPanels makePanels(QMainWindow& window, const PanelNeeds& needs);

} // namespace vestitel::main_window
