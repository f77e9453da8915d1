#pragma once

#include "editorial/templates.h"
#include "session/posts_controller.h"

#include <QObject>

#include <vector>

class QWidget;

namespace vestitel::editor {
class EditorView;
}

namespace vestitel::main_window {

/// Kept texts into the text, and parts of the text among the kept ones.
class SnippetFlow final : public QObject {
    Q_OBJECT

public:
    SnippetFlow(editorial::NewsroomThread& newsroom, editor::EditorView& editor, QWidget* window);

    /// Offers the snippets, those of the language first; the one that is taken goes into the text.
    void choose(const domain::Language& language);
    /// Asks under which name what is selected is kept.
    void keepSelection();
    /// Reads them again; read() follows.
    void refresh();

signals:
    void read(const std::vector<vestitel::editorial::SnippetEntry>& entries);
    void message(const QString& sentence);
    void done(const vestitel::session::Deed& deed);
    void failed(const vestitel::Error& error);

private:
    void offer(const std::vector<editorial::SnippetEntry>& entries,
               const domain::Language& language);
    void askForName(const domain::Language& language, const html::Body& body);
    void store(const domain::Snippet& snippet);
    void undoKeep(const editorial::Kept& kept);

    editorial::NewsroomThread& m_newsroom;
    editor::EditorView& m_editor;
    QWidget* m_window;
    bool m_waitsForSelection = false;
};

} // namespace vestitel::main_window
