#pragma once

#include "domain/language.h"
#include "editor/editor_state.h"

#include <QObject>

#include <functional>
#include <vector>

namespace vestitel::editor {
class EditorView;
}
namespace vestitel::session {
class PostSession;
}

namespace vestitel::main_window {

class CommandSet;
class FormatBar;
class StatusLine;

/// The route between the text, the open post and the commands that act on the text.
class EditorBinding final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        editor::EditorView& view;
        session::PostSession& session;
        CommandSet& commands;
        FormatBar& bar;
        StatusLine& status;
    };

    EditorBinding(const Ends& ends, std::vector<domain::Language> languages,
                  QObject* parent = nullptr);

    /// Where the cursor is now; dialogs start from it.
    [[nodiscard]] const std::optional<editor::EditorState>& state() const { return m_state; }
    /// The open post's text is shown, or hidden behind something: then its commands rest.
    void setTextShown(bool shown);
    [[nodiscard]] bool canRun(editor::CommandName name) const;
    void run(const editor::Command& command);
    /// What is written first is to be seen, whichever edition was looked at before.
    void showPrimary();
    void focusTitle();
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }

signals:
    void linkRequested();
    void imageRequested();
    void imageEditRequested(const vestitel::editor::ImageReference& image);
    void postLinkActivated(const vestitel::PostId& id);
    void documentLinkActivated(const vestitel::MediaHash& document);
    void message(const QString& sentence);
    void zoomChanged();
    /// What can be done in the text may be something else now.
    void commandsChanged();

private:
    void openPost();
    void bindCommands();
    void bindClipboard();
    [[nodiscard]] bool isWriting() const;
    void showState();
    void followLink(const QString& href);

    editor::EditorView& m_view;
    session::PostSession& m_session;
    CommandSet& m_commands;
    FormatBar& m_bar;
    StatusLine& m_status;
    std::vector<domain::Language> m_languages;
    std::optional<editor::EditorState> m_state;
    bool m_shown = true;
    int m_zoom = 100;
};

} // namespace vestitel::main_window
