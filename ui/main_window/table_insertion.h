#pragma once

#include <QObject>

class QAction;
class QToolButton;
class QWidget;

namespace vestitel::editor {
class EditorView;
}
namespace vestitel::widgets {
class TableSizePopup;
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

    editor::EditorView& m_view;
    QAction* m_action;
    QWidget* m_bar;
    widgets::TableSizePopup* m_popup;
};

} // namespace vestitel::main_window
