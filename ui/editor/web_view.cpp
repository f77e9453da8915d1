#include "editor/web_view.h"

#include "editor/clipping.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>

namespace vestitel::editor {

WebView::WebView(QWidget* parent) : QWebEngineView(parent) {
    setAcceptDrops(true);
}

bool WebView::isOwnDrag(const QDropEvent& event) const {
    const auto* source = qobject_cast<const QWidget*>(event.source());
    return source && (source == this || isAncestorOf(source));
}

void WebView::dragEnterEvent(QDragEnterEvent* event) {
    m_isOwnDrag = isOwnDrag(*event);
    if (m_isOwnDrag) {
        QWebEngineView::dragEnterEvent(event);
    } else if (canTake(*event->mimeData())) {
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
