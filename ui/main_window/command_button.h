#pragma once

#include <QToolButton>

namespace vestitel::main_window {

/// A button of a bar that shows a command: its icon or its words, never another tool tip or state
/// than the menu's.
class CommandButton final : public QToolButton {
    Q_OBJECT

public:
    enum class Look {
        Icon,
        Words,
        IconAndWords,
        Primary, ///< The one button of the window that stands out: icon and words.
    };

    CommandButton(QAction* action, Look look, QWidget* parent = nullptr);

private:
    void update();

    QAction* m_action;
    Look m_look;
};

} // namespace vestitel::main_window
