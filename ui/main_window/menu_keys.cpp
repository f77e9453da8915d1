#include "main_window/menu_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QShortcut>

namespace vestitel::main_window {

MenuKeys::MenuKeys(QMenuBar& bar, QWidget* window) : QObject(window), m_bar(bar), m_window(window) {
    auto* const key = new QShortcut(QKeySequence(Qt::Key_F10), window);
    connect(key, &QShortcut::activated, this, &MenuKeys::openMenu);
    qApp->installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return watched->isWidgetType() && onKey(*static_cast<QKeyEvent*>(event));
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::WindowDeactivate:
        m_altAlone = false;
        break;
    default:
        break;
    }
    return false;
}

bool MenuKeys::onKey(const QKeyEvent& keys) {
    // What a page did not use comes again, later and out of order; that was seen already.
    if (!keys.spontaneous()) {
        return false;
    }
    const bool isAlt = keys.key() == Qt::Key_Alt;
    if (keys.type() == QEvent::KeyRelease) {
        const bool wanted = isAlt && m_altAlone;
        m_altAlone = false;
        if (wanted) {
            openMenu();
        }
        return wanted;
    }
    m_altAlone = isAlt && (keys.modifiers() & ~Qt::AltModifier) == 0 &&
                 QApplication::activeWindow() == m_window &&
                 QApplication::activePopupWidget() == nullptr;
    return false;
}

void MenuKeys::openMenu() {
    if (!m_bar.actions().isEmpty()) {
        m_bar.setActiveAction(m_bar.actions().constFirst());
    }
}

} // namespace vestitel::main_window
