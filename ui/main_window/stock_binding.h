#pragma once

#include "domain/language.h"
#include "session/posts_controller.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace vestitel::editor {
class EditorView;
}
namespace vestitel::session {
class PostSession;
}

namespace vestitel::widgets {
class Toast;
}

namespace vestitel::main_window {

class CommandSet;
class EditorBinding;
class PostsBinding;
class SnippetFlow;
class TemplateFlow;

/// The route between the kept texts (templates, snippets), the posts made from them, and the text.
class StockBinding final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        editorial::NewsroomThread& newsroom;
        CommandSet& commands;
        editor::EditorView& view;
        EditorBinding& editor;
        PostsBinding& posts;
        session::PostSession& session;
        widgets::Toast& toast;
        QWidget* window;
        /// Everything that was typed is in the archive when it is called.
        std::function<void(std::function<void(bool)>)> saveAll;
    };

    StockBinding(const Ends& ends, std::vector<domain::Language> languages);

signals:
    /// A post was made from a template: it is to be seen. Its first place to fill in is selected
    /// when it is open.
    void openRequested(const vestitel::PostId& id);
    void failed(const vestitel::Error& error);

private:
    void bindTemplates(std::vector<domain::Language> languages);
    void bindSnippets();
    void show(const session::Deed& deed);
    void fillIn();

    Ends m_ends;
    std::optional<PostId> m_toFillIn;
};

} // namespace vestitel::main_window
