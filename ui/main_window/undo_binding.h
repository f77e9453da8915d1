#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace vestitel::editor {
class EditorView;
}
namespace vestitel::inspector {
class InspectorPanel;
}
namespace vestitel::session {
class PostSession;
}

namespace vestitel::main_window {

class CommandSet;
class EditorBinding;
class PostsBinding;

/// What Undo and Redo act on. Where the cursor is decides: in the article it is the article's own
/// history; in a field that is being typed into, the field's own; elsewhere in the inspector, the
/// steps of the post's properties; in the list, what was done to its posts last. With the cursor in
/// none of these (the list, a bar), it is whatever was changed last. The menu and the tool tips
/// name the step of a property.
class UndoBinding final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        CommandSet& commands;
        EditorBinding& text;
        editor::EditorView& view;
        inspector::InspectorPanel& inspector;
        session::PostSession& session;
        PostsBinding& posts;
        const QWidget& list; ///< The list with what is around it.
    };

    explicit UndoBinding(const Ends& ends, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// What was taken back or done again, when the reader does not see it.
    void message(const QString& sentence);

private:
    enum class Way { Undo, Redo };
    enum class Place { Field, Text, Properties, List };

    [[nodiscard]] Place placeOf(Way way) const;
    [[nodiscard]] bool isPossible(Way way) const;
    void go(Way way);
    void goInProperties(Way way);
    void moveFocus(QWidget* now);
    void updateActions();

    Ends m_ends;
    QString m_undoText; ///< As it stands when no step is named.
    QString m_redoText;
    QPointer<QWidget> m_focus; ///< A menu that is open does not count.
    Place m_lastChange = Place::Text;
};

} // namespace vestitel::main_window
