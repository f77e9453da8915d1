#pragma once

#include "domain/language.h"
#include "editorial/replace_in_posts.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace vestitel::editorial {
class NewsroomThread;
}
namespace vestitel::replace_dialog {
class ReplaceDialog;
}
namespace vestitel::session {
class PostSession;
}

namespace vestitel::widgets {
class Toast;
}

namespace vestitel::main_window {

class CommandSet;
class FindBinding;

/// Replacing words in all posts, from the question to what came of it. The open post is saved
/// before, and its text replaced as a step of its own history after.
class ReplaceFlow final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        editorial::NewsroomThread& newsroom;
        session::PostSession& session;
        const CommandSet& commands;
        const FindBinding& find; ///< Knows what is selected.
        widgets::Toast& toast;
        QWidget* window;
        /// Everything that was typed is in the archive when it calls back with true.
        std::function<void(std::function<void(bool)>)> saveAll;
    };

    ReplaceFlow(Ends ends, std::vector<domain::Language> languages);
    ~ReplaceFlow() override;

signals:
    /// Posts have other texts now.
    void postsChanged();
    void failed(const vestitel::Error& error);

private:
    void start();
    void open();
    void tell(const editorial::ReplaceReport& report);
    void showRefused(const QStringList& refused);
    void saveAndUndo();
    void undo();
    void refresh();

    Ends m_ends;
    std::vector<domain::Language> m_languages;
    std::vector<editorial::ReplacedEdition> m_last; ///< What the last one changed.
    QPointer<replace_dialog::ReplaceDialog> m_dialog;
    bool m_starting = false;
};

} // namespace vestitel::main_window
