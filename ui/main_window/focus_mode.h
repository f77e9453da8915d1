#pragma once

#include "main_window/columns.h"

#include <QObject>

class QAction;

namespace vestitel::editor {
class EditorView;
}

namespace vestitel::main_window {

/// Nothing but the text, and of it the block that is written in: the columns fold away until the
/// mode ends, then those come back that were there.
class FocusMode final : public QObject {
    Q_OBJECT

public:
    FocusMode(editor::EditorView& view, Columns& columns, QAction& action,
              QObject* parent = nullptr);

    /// Ends the mode; false when it was not on.
    bool leave();

private:
    void set(bool on);

    editor::EditorView& m_view;
    Columns& m_columns;
    QAction& m_action;
    std::array<bool, 3> m_before{};
    bool m_on = false;
};

} // namespace vestitel::main_window
