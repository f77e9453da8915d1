#include "main_window/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace vestitel::main_window {

FileDrop::FileDrop(QWidget* window) : QObject(window) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QStringList FileDrop::pathsOf(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && url.host().isEmpty()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!drag && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto* const drop = static_cast<QDropEvent*>(event);
    const QStringList paths = pathsOf(*drop->mimeData());
    if (paths.isEmpty() || drop->source() != nullptr) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!drag) {
        emit dropped(paths);
    }
    return true;
}

} // namespace vestitel::main_window
