#pragma once

#include <QObject>

namespace vestitel::editor {
class EditorView;
}

namespace vestitel::main_window {

class CommandSet;

/// What the "/" of the text offers: commands of the window by name, those that put something into
/// the text. Told to the editor; what it answers is run.
class Insertions final : public QObject {
    Q_OBJECT

public:
    Insertions(editor::EditorView& view, CommandSet& commands, QObject* parent = nullptr);
};

} // namespace vestitel::main_window
