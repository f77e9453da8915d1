#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "main_window/newsdesk.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace vestitel::history_dialog {
class HistoryDialog;
struct HistoryServices;
} // namespace vestitel::history_dialog
namespace vestitel::session {
class PostSession;
}

namespace vestitel::widgets {
class Toast;
}

namespace vestitel::main_window {

class CommandSet;
class EditorBinding;

/// The open post's earlier texts: keeps the text as it is now among them, and shows them. The post
/// is saved before; what is put back is a step of the text's own history too.
class HistoryFlow final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        const Newsdesk& desk;
        session::PostSession& session;
        const CommandSet& commands;
        const EditorBinding& text; ///< Knows which language is written in.
        widgets::Toast& toast;
        QWidget* window;
        /// Everything that was typed is in the archive when it calls back with true.
        std::function<void(std::function<void(bool)>)> saveAll;
    };

    explicit HistoryFlow(Ends ends);
    ~HistoryFlow() override;

signals:
    /// A text of the archive is another now.
    void textChanged();
    void failed(const vestitel::Error& error);

private:
    void keep();
    void start();
    void open();
    [[nodiscard]] history_dialog::HistoryServices services(const PostId& post);
    void refresh(const Result<void>& outcome);

    Ends m_ends;
    QPointer<history_dialog::HistoryDialog> m_dialog;
    bool m_starting = false;
};

} // namespace vestitel::main_window
