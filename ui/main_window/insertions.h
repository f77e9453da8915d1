#pragma once

#include "domain/language.h"
#include "editorial/templates.h"

#include <QObject>

#include <optional>
#include <vector>

namespace vestitel::editor {
class EditorView;
}

namespace vestitel::main_window {

class CommandSet;

/// What the "/" of the text offers: commands of the window by name, those that put something into
/// the text, and the snippets of the text's language. Told to the editor; what it answers is run.
class Insertions final : public QObject {
    Q_OBJECT

public:
    Insertions(editor::EditorView& view, CommandSet& commands, QObject* parent = nullptr);

    void setSnippets(const std::vector<editorial::SnippetEntry>& snippets);

private:
    void tell();
    void run(const QString& id);

    editor::EditorView& m_view;
    CommandSet& m_commands;
    std::vector<editorial::SnippetEntry> m_snippets; ///< Without deleted ones.
    std::optional<domain::Language> m_language;      ///< Of the edition that is written in.
};

} // namespace vestitel::main_window
