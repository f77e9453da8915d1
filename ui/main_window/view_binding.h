#pragma once

#include "main_window/window_panels.h"

#include <QObject>

class QMenuBar;

namespace vestitel::main_window {

class EditorBinding;
class FocusMode;

/// What is seen of the window and how one gets about in it: the columns, the panels one after the
/// other, the palette, the outline, what can be inserted, writing with nothing else in sight.
class ViewBinding final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        const WindowPanels& panels; ///< Outlives the binding.
        CommandSet& commands;
        EditorBinding& text;
        QMenuBar& menus;
    };

    ViewBinding(const Ends& ends, QWidget* window);

    /// False when it was not on.
    bool leaveFocusMode();

private:
    void bindColumns();
    void bindWays();
    void showChecks();
    void focusNextPanel();

    Ends m_ends;
    QWidget* m_window;
    FocusMode* m_focusMode;
};

} // namespace vestitel::main_window
