#pragma once

#include <QObject>
#include <QRect>

class QAction;
class QWidget;

namespace vestitel::editor {
class EditorView;
}

namespace vestitel::main_window {

class CommandSet;

/// A new table: its size is asked for in a popup under the bar's button, or over the text where the
/// button is not shown. And what the text's own menu offers on a table.
class TableInsertion final : public QObject {
    Q_OBJECT

public:
    /// `bar`: where the command's button is.
    TableInsertion(editor::EditorView& view, const CommandSet& commands, QWidget* bar);

private:
    void ask();
    /// Of the screen: what the popup opens under.
    [[nodiscard]] QRect place() const;

    editor::EditorView& m_view;
    QAction* m_action;
    QWidget* m_bar;
};

} // namespace vestitel::main_window
