#include "main_window/overlay_pane.h"

#include "main_window/first_field.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>

#include <algorithm>

namespace vestitel::main_window {

OverlayPane::OverlayPane(Side side, QWidget* parent)
    : QFrame(parent), m_side(side), m_layout(new QHBoxLayout(this)) {
    setProperty("role", side == Side::Left ? QStringLiteral("overlay-left")
                                           : QStringLiteral("overlay-right"));
    setAutoFillBackground(true);
    m_layout->setContentsMargins(side == Side::Right ? 1 : 0, 0, side == Side::Left ? 1 : 0, 0);
    m_layout->setSpacing(0);
    hide();
    parent->installEventFilter(this);
}

void OverlayPane::add(QWidget* widget, int width) {
    m_layout->addWidget(widget);
    widget->setFixedWidth(width);
    widget->show();
    m_width += width + 1;
    place();
}

bool OverlayPane::isEmpty() const {
    return m_layout->count() == 0;
}

void OverlayPane::release() {
    while (QLayoutItem* const item = m_layout->takeAt(0)) {
        QWidget* const widget = item->widget();
        widget->setMaximumWidth(QWIDGETSIZE_MAX);
        widget->setMinimumWidth(0);
        delete item;
    }
    m_width = 0;
    close();
}

void OverlayPane::open() {
    if (isEmpty() || isVisible()) {
        return;
    }
    place();
    show();
    raise();
    qApp->installEventFilter(this);
    if (QWidget* const first = m_layout->itemAt(m_layout->count() - 1)->widget()) {
        focusFirstField(*first);
    }
}

void OverlayPane::close() {
    if (isHidden()) {
        return;
    }
    qApp->removeEventFilter(this);
    parentWidget()->installEventFilter(this);
    hide();
    emit closed();
}

bool OverlayPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) {
        place();
    }
    if (isVisible() && event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* const widget = static_cast<QWidget*>(watched);
        const QPoint position = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        const bool inParent = parentWidget()->isAncestorOf(widget);
        const bool inside = rect().contains(mapFromGlobal(position));
        if (inParent && widget->window() == window() && !inside) {
            close();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void OverlayPane::place() {
    const int width = std::min(m_width, parentWidget()->width());
    setGeometry(m_side == Side::Left ? 0 : parentWidget()->width() - width, 0, width,
                parentWidget()->height());
}

} // namespace vestitel::main_window
