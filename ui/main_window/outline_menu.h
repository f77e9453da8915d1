#pragma once

#include "editor/editor_state.h"

#include <QObject>

class QMenu;

namespace vestitel::editor {
class EditorView;
}

namespace vestitel::main_window {

/// The headings of the text that is written in, as a menu over it; choosing one puts the cursor
/// there.
class OutlineMenu final : public QObject {
    Q_OBJECT

public:
    explicit OutlineMenu(editor::EditorView& view);

    /// Opens at the text's upper corner; `language`: the edition's.
    void open(const domain::Language& language);

private:
    editor::EditorView& m_view;
    editor::Outlines m_outlines;
};

} // namespace vestitel::main_window
