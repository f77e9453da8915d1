#include "editor/web_view.h"

#include "editor/clipping.h"
#include "editor/page_keys.h"

#include <QAction>
#include <QChildEvent>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace vestitel::editor {

WebView::WebView(QWidget* parent) : QWebEngineView(parent) {
    setAcceptDrops(true);
}

void WebView::childEvent(QChildEvent* event) {
    if (event->added() && event->child()->isWidgetType()) {
        event->child()->installEventFilter(this);
        emit inputCame(static_cast<QWidget*>(event->child()));
    }
    QWebEngineView::childEvent(event);
}

bool WebView::eventFilter(QObject* watched, QEvent* event) {
    // Qt WebEngine takes the keys of text fields before any action sees them, with those of Emacs
    // on X11 (Ctrl+K deletes to the line's end). The window's own commands go first.
    if (event->type() == QEvent::ShortcutOverride && isWindows(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QWebEngineView::eventFilter(watched, event);
}

bool WebView::isWindows(const QKeyEvent& keys) const {
    const QKeySequence pressed(keys.keyCombination());
    if (isKeyOfPage(pressed)) {
        return false;
    }
    const QList<QAction*> actions = window()->actions();
    return std::any_of(actions.begin(), actions.end(), [&pressed](const QAction* action) {
        return action->shortcuts().contains(pressed);
    });
}

bool WebView::isOwnDrag(const QDropEvent& event) const {
    const auto* source = qobject_cast<const QWidget*>(event.source());
    return source && (source == this || isAncestorOf(source));
}

void WebView::dragEnterEvent(QDragEnterEvent* event) {
    m_isOwnDrag = isOwnDrag(*event);
    if (m_isOwnDrag) {
        QWebEngineView::dragEnterEvent(event);
    } else if (canTake(*event->mimeData()) && !isForTheWindow(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void WebView::dragMoveEvent(QDragMoveEvent* event) {
    if (m_isOwnDrag) {
        QWebEngineView::dragMoveEvent(event);
    } else {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void WebView::dragLeaveEvent(QDragLeaveEvent* event) {
    if (m_isOwnDrag) {
        QWebEngineView::dragLeaveEvent(event);
    }
    m_isOwnDrag = false;
}

void WebView::dropEvent(QDropEvent* event) {
    if (m_isOwnDrag) {
        QWebEngineView::dropEvent(event);
    } else {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        emit dropped(*event->mimeData(), event->position() / zoomFactor());
    }
    m_isOwnDrag = false;
}

void WebView::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    emit menuRequested(event->globalPos());
}

} // namespace vestitel::editor
