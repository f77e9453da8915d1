#pragma once

#include "domain/language.h"
#include "editor/edition_text.h"

#include <QFrame>

#include <vector>

class QAction;
class QActionGroup;
class QToolButton;

namespace vestitel::editor {
struct EditorState;
}

namespace vestitel::main_window {

class CommandSet;

/// The bar over the text: kinds of paragraph, marks, lists, and which editions are shown.
class FormatBar final : public QFrame {
    Q_OBJECT

public:
    FormatBar(const CommandSet& commands, const std::vector<domain::Language>& languages,
              QWidget* parent = nullptr);

    /// One for each language and one for all of them.
    [[nodiscard]] QList<QAction*> languageActions() const;
    [[nodiscard]] const editor::EditionView& view() const { return m_view; }
    void setView(const editor::EditionView& view);

    /// The word on the menu of paragraph kinds follows the cursor.
    void showState(const editor::EditorState& state);

signals:
    void viewChosen(const vestitel::editor::EditionView& view);

private:
    void addLanguages(const std::vector<domain::Language>& languages);
    QAction* addView(const editor::EditionView& view, const QString& words,
                     const QString& shortWords, int number);

    const CommandSet& m_commands;
    void showKind(const QString& kind);

    QToolButton* m_kind;
    QActionGroup* m_views;
    std::vector<std::pair<QAction*, editor::EditionView>> m_viewOf;
    editor::EditionView m_view;
};

} // namespace vestitel::main_window
