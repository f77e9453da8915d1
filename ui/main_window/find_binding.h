#pragma once

#include "domain/language.h"
#include "editor/find.h"
#include "find_bar/find_bar.h"
#include "search/query.h"
#include "services/word_forms_service.h"

#include <QObject>

#include <functional>
#include <vector>

namespace vestitel::editor {
class EditorView;
} // namespace vestitel::editor
namespace vestitel::models {
class PostsModel;
}
namespace vestitel::posts_panel {
class PostsPanel;
}
namespace vestitel::session {
class PostSession;
}

namespace vestitel::main_window {

class CommandSet;
class FormatBar;

/// The route between the bar in which one seeks, the text, and the commands for it. While the
/// archive is searched, each post that is opened shows the words that it was found by, and F3 goes
/// from one to the next, and on to the next post.
class FindBinding final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        editor::EditorView& view;
        find_bar::FindBar& bar;
        session::PostSession& session;
        CommandSet& commands;
        FormatBar& formats;
        models::PostsModel& posts;
        posts_panel::PostsPanel& panel;
    };

    FindBinding(const Ends& ends, std::vector<domain::Language> languages,
                QObject* parent = nullptr);

    /// The open post's text is shown, or hidden behind something: then its commands rest.
    void setTextShown(bool shown);
    /// Closes the bar, or takes away the marks of what was found; false when there is neither.
    bool close();

    /// What the selected text would be sought as; empty when it is none that one would seek.
    [[nodiscard]] QString sought() const;

signals:
    /// What was done, and its undo.
    void done(const QString& sentence, const std::function<void()>& undo);
    void message(const QString& sentence);

private:
    void open(find_bar::FindBar::Rows rows);
    void seek(const find_bar::Wish& wish);
    void go(bool forward);
    /// The words of what the archive is searched for are shown in posts that are opened from now
    /// on; nothing is searched for: none any more.
    void follow(const search::Query& searched);
    /// Shows them in the open post, from its first one on.
    void showFollowed();
    /// False when none were shown.
    bool forgetShown();
    void goFollowed(bool forward);
    void goToNeighbour(bool forward);
    [[nodiscard]] bool isFollowing() const { return !m_followed.wanted.empty(); }
    void showFound(const editor::FindResult& result);
    void showReplaced(qint64 count);
    void updateCommands();
    [[nodiscard]] std::vector<services::WordFormsService::Text> texts() const;

    Ends m_ends;
    std::vector<domain::Language> m_languages;
    services::WordFormsService m_forms;
    quint64 m_request = 0; ///< Grows with each thing that is sought.
    bool m_shown = true;
    search::Query m_followed;
    editor::FindResult m_result; ///< Of the words that are followed, in the open post.
    bool m_fromTheLast = false;  ///< The post was come to backwards.
};

} // namespace vestitel::main_window
