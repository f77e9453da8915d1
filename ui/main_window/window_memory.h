#pragma once

#include "main_window/window_panels.h"

class QMainWindow;
class QSettings;

namespace vestitel::session {
class SearchController;
}

namespace vestitel::main_window {

class EditorBinding;
class LensBinding;

/// What the window looked like the last time: its place and size, its columns, its list.
class WindowMemory final {
public:
    struct Parts {
        QMainWindow& window;
        const WindowPanels& panels;
        EditorBinding& editor;
        LensBinding& lens;
        const session::SearchController& search;
    };

    WindowMemory(const Parts& parts, QSettings& settings);

    void restore();
    void save() const;

private:
    Parts m_parts;
    QSettings& m_settings;
};

} // namespace vestitel::main_window
