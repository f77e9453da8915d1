#pragma once

#include "main_window/window_panels.h"

class QMainWindow;
class QSettings;

namespace vestitel::main_window {

class EditorBinding;

/// What the window looked like the last time: its place and size, its columns, its list.
class WindowMemory final {
public:
    struct Parts {
        QMainWindow& window;
        const WindowPanels& panels;
        EditorBinding& editor;
    };

    WindowMemory(const Parts& parts, QSettings& settings);

    void restore();
    void save() const;

private:
    Parts m_parts;
    QSettings& m_settings;
};

} // namespace vestitel::main_window
