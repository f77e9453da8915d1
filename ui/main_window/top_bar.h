#pragma once

#include <QFrame>

class QToolButton;

namespace vestitel::main_window {

class CommandSet;

/// The bar on top: the program's name, a new post, import; undo, preview, export.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(const CommandSet& commands, QWidget* parent = nullptr);

private:
    QToolButton* makeNewMenuButton(const CommandSet& commands);
};

/// A thin line between groups of a bar.
[[nodiscard]] QWidget* makeBarLine(QWidget* parent);

} // namespace vestitel::main_window
