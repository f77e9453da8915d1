#include "main_window/undo_binding.h"

#include "editor/editor_view.h"
#include "inspector/inspector_panel.h"
#include "main_window/command_set.h"
#include "main_window/editor_binding.h"
#include "main_window/posts_binding.h"
#include "session/post_session.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>

#include <optional>

namespace vestitel::main_window {

using editor::CommandName;

namespace {

bool holds(const QWidget& panel, const QWidget* widget) {
    return widget != nullptr && (&panel == widget || panel.isAncestorOf(widget));
}

/// What a field that is typed into can do by itself.
struct OwnHistory {
    bool canUndo = false;
    bool canRedo = false;
};

std::optional<OwnHistory> ownHistoryOf(const QWidget* field) {
    if (const auto* const line = qobject_cast<const QLineEdit*>(field)) {
        return OwnHistory{line->isUndoAvailable(), line->isRedoAvailable()};
    }
    if (const auto* const text = qobject_cast<const QPlainTextEdit*>(field)) {
        return OwnHistory{text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    }
    return std::nullopt;
}

/// Tells of every change of a field's own history.
void watch(QWidget* field, UndoBinding* watcher, void (UndoBinding::*slot)()) {
    if (auto* const line = qobject_cast<QLineEdit*>(field)) {
        QObject::connect(line, &QLineEdit::textChanged, watcher, slot);
    } else if (auto* const text = qobject_cast<QPlainTextEdit*>(field)) {
        QObject::connect(text, &QPlainTextEdit::undoAvailable, watcher, slot);
        QObject::connect(text, &QPlainTextEdit::redoAvailable, watcher, slot);
    }
}

} // namespace

UndoBinding::UndoBinding(const Ends& ends, QObject* parent)
    : QObject(parent), m_ends(ends), m_undoText(ends.commands.action(CommandId::Undo)->text()),
      m_redoText(ends.commands.action(CommandId::Redo)->text()) {
    connect(ends.commands.action(CommandId::Undo), &QAction::triggered, this,
            [this] { go(Way::Undo); });
    connect(ends.commands.action(CommandId::Redo), &QAction::triggered, this,
            [this] { go(Way::Redo); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { moveFocus(now); });
    connect(&ends.text, &EditorBinding::commandsChanged, this, &UndoBinding::updateActions);
    connect(&ends.view, &editor::EditorView::editionChanged, this, [this] {
        m_lastChange = Place::Text;
        updateActions();
    });
    connect(&ends.session, &session::PostSession::opened, this, [this] {
        if (!m_ends.session.history().canUndo()) {
            m_lastChange = Place::Text; // another post
        }
        updateActions();
    });
    connect(&ends.session, &session::PostSession::closed, this, &UndoBinding::updateActions);
    connect(&ends.posts, &PostsBinding::deedsChanged, this, &UndoBinding::updateActions);
    session::FieldHistory& history = ends.session.history();
    connect(&history, &session::FieldHistory::recorded, this, [this] {
        m_lastChange = Place::Properties;
        updateActions();
    });
    connect(&history, &session::FieldHistory::changed, this, &UndoBinding::updateActions);
    updateActions();
}

/// A field takes the keys of Undo even when it has nothing to undo; then they are the window's.
bool UndoBinding::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        const bool isRedo = key->matches(QKeySequence::Redo);
        if ((isUndo || isRedo) && placeOf(isUndo ? Way::Undo : Way::Redo) != Place::Field) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

UndoBinding::Place UndoBinding::placeOf(Way way) const {
    const bool inInspector = holds(m_ends.inspector, m_focus);
    if (const auto own = ownHistoryOf(m_focus)) {
        // Redo waits while something is being typed: it would be committed, and end the steps.
        const bool isOwn = own->canUndo || (way == Way::Redo && own->canRedo);
        if (!inInspector || isOwn) {
            return Place::Field;
        }
    }
    if (inInspector) {
        return Place::Properties;
    }
    if (way == Way::Undo && holds(m_ends.list, m_focus) && m_ends.posts.deeds().canUndo()) {
        return Place::List;
    }
    // Work on a picture is done from the text, so it is undone there too, until more is written.
    const session::FieldHistory& history = m_ends.session.history();
    const bool isImageWork =
        way == Way::Undo ? history.undoesImageWork() : history.redoesImageWork();
    if (holds(m_ends.view, m_focus)) {
        return m_lastChange == Place::Properties && isImageWork ? Place::Properties : Place::Text;
    }
    return m_lastChange;
}

bool UndoBinding::isPossible(Way way) const {
    const bool isUndo = way == Way::Undo;
    switch (placeOf(way)) {
    case Place::Field: {
        const OwnHistory own = ownHistoryOf(m_focus).value_or(OwnHistory{});
        return isUndo ? own.canUndo : own.canRedo;
    }
    case Place::Text:
        return m_ends.text.canRun(isUndo ? CommandName::Undo : CommandName::Redo);
    case Place::List:
        return true;
    case Place::Properties:
        return m_ends.session.post() != nullptr &&
               (isUndo ? m_ends.session.history().canUndo() : m_ends.session.history().canRedo());
    }
    return false;
}

void UndoBinding::go(Way way) {
    const bool isUndo = way == Way::Undo;
    switch (placeOf(way)) {
    case Place::Field:
        QMetaObject::invokeMethod(m_focus, isUndo ? "undo" : "redo");
        break;
    case Place::Text:
        m_ends.text.run(editor::Command(isUndo ? CommandName::Undo : CommandName::Redo));
        break;
    case Place::Properties:
        goInProperties(way);
        break;
    case Place::List:
        m_ends.posts.undoDeed();
        break;
    }
    updateActions();
}

void UndoBinding::goInProperties(Way way) {
    const bool isUndo = way == Way::Undo;
    session::FieldHistory& history = m_ends.session.history();
    m_ends.inspector.commitPending(); // a date that is half typed is a step too
    const QString words = isUndo ? history.undoWords() : history.redoWords();
    if (isUndo) {
        history.undo();
    } else {
        history.redo();
    }
    if (!m_ends.inspector.isVisible() && !words.isEmpty()) {
        //: %1: a step of the history, as "change of category"
        emit message(isUndo ? tr("Undone: %1.").arg(words) : tr("Done again: %1.").arg(words));
    }
}

void UndoBinding::moveFocus(QWidget* now) {
    const bool isElsewhere = now == nullptr || qobject_cast<QMenuBar*>(now) != nullptr ||
                             now->window() != m_ends.inspector.window();
    if (!isElsewhere && now != m_focus) {
        if (m_focus) {
            m_focus->removeEventFilter(this);
            m_focus->disconnect(this);
        }
        m_focus = now;
        if (holds(m_ends.inspector, now)) {
            now->installEventFilter(this);
        }
        watch(now, this, &UndoBinding::updateActions);
    }
    updateActions();
}

void UndoBinding::updateActions() {
    const session::FieldHistory& history = m_ends.session.history();
    const auto show = [this](Way way, CommandId id, const QString& plain, const QString& named,
                             const QString& step) {
        QAction* const action = m_ends.commands.action(id);
        const bool isPossibleNow = isPossible(way);
        const bool isStep = isPossibleNow && placeOf(way) == Place::Properties;
        action->setText(isStep ? named.arg(step) : plain);
        action->setToolTip(toolTipOf(*action));
        action->setEnabled(isPossibleNow);
    };
    //: %1: a step of the history, as "change of category"
    show(Way::Undo, CommandId::Undo, m_undoText, tr("&Undo: %1"), history.undoWords());
    //: %1: a step of the history, as "change of category"
    show(Way::Redo, CommandId::Redo, m_redoText, tr("&Redo: %1"), history.redoWords());
}

} // namespace vestitel::main_window
