#pragma once

#include "main_window/newsdesk.h"
#include "main_window/window_panels.h"

#include <QObject>

namespace vestitel::session {
class PostSession;
}

namespace vestitel::main_window {

class CommandSet;
class DialogFlows;
class EditorBinding;

/// The dialogs that the text asks for: links, images and work on them, other blocks; and what they
/// change beside the text.
class TextDialogs final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        const Newsdesk& desk;
        const WindowPanels& panels;
        CommandSet& commands;
        EditorBinding& text;
        session::PostSession& session;
        DialogFlows& dialogs;
    };

    TextDialogs(const Ends& ends, QWidget* window);

signals:
    /// An image is shown otherwise now, on pages too.
    void pictureChanged();
    void failed(const vestitel::Error& error);

private:
    void bindLinksAndImages();
    void bindBlocks();
    void bindImageWork();

    Ends m_ends;
    QWidget* m_window;
};

} // namespace vestitel::main_window
