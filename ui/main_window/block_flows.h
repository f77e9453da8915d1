#pragma once

#include "base/result.h"
#include "domain/medium.h"
#include "editor/editor_state.h"

#include <QObject>

#include <functional>
#include <optional>

class QDialog;
class QWidget;

namespace vestitel::editor {
class EditorView;
}
namespace vestitel::editorial {
class NewsroomThread;
}

namespace vestitel::main_window {

class CommandSet;

/// What asks something before it goes into the text: galleries, documents, videos, abbreviations,
/// words of another language.
class BlockFlows final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        editorial::NewsroomThread& newsroom;
        editor::EditorView& editor;
        CommandSet& commands;
        QWidget* window;
    };
    /// By value: a lambda that passes a reference on returns a copy, and the reference dangles.
    using State = std::function<std::optional<editor::EditorState>()>;

    BlockFlows(const Ends& ends, State state);

    void askForGallery(const domain::Language& language);
    void askForDocument(const editor::EditorState& state);
    void askForVideo(const editor::EditorState& state);
    void askForAbbreviation(const editor::EditorState& state);
    void askForLanguage(const editor::EditorState& state);

signals:
    void mediumTextsEdited(const vestitel::domain::Medium& before,
                           const vestitel::domain::Medium& after);
    void failed(const vestitel::Error& error);

private:
    void show(QDialog* dialog);

    Ends m_ends;
    State m_state;
};

/// «Насоки (PDF, 340 KB)»: a document's name, kind and size in the words of a language. `words`:
/// what it is called; empty: by its file's name.
[[nodiscard]] QString documentWords(const domain::Medium& document, const QString& words,
                                    const domain::Language& language);

} // namespace vestitel::main_window
