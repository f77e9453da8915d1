#pragma once

#include "editor/editor_state.h"

#include <QMenu>

namespace vestitel::editor {

class EditorView;

/// What the text's own menu is about.
struct TextMenuSubject {
    EditorState state;
    QString misspelledWord; ///< Empty if the word under the pointer is right.
    QStringList suggestions;
    QList<QAction*> tableActions;
    QList<QAction*> imageActions;
};

/// The menu that the text itself opens, by the right mouse button or the menu key.
class TextMenu final : public QMenu {
    Q_OBJECT

public:
    TextMenu(EditorView& view, const TextMenuSubject& subject);

signals:
    /// To be written in the place of the misspelled word.
    void suggestionChosen(const QString& word);
    void wordLearnt(const QString& word);
    void linkActivated(const QString& href);
    void linkEditRequested();
    void imageEditRequested(const vestitel::editor::ImageReference& image);

private:
    void addSpellingActions(const TextMenuSubject& subject);
    void addTableActions(const TextMenuSubject& subject);
    void addLinkActions(const QString& href);
    void addImageActions(const ImageReference& image, const QList<QAction*>& more);
    void addClipboardActions(bool hasSelection);

    EditorView& m_view;
};

} // namespace vestitel::editor
