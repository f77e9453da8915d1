#include "main_window/first_field.h"

#include <QWidget>

namespace vestitel::main_window {

namespace {

/// A scroll area takes the focus to be scrolled, tabs to choose what is shown: what is in it, or
/// below them, is the field.
bool takesKeys(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           !widget.inherits("QScrollArea") && !widget.inherits("QTabBar");
}

} // namespace

QWidget* firstField(QWidget& panel) {
    if (takesKeys(panel) || panel.focusProxy() != nullptr) {
        return &panel;
    }
    for (QWidget* next = panel.nextInFocusChain(); next != &panel;
         next = next->nextInFocusChain()) {
        if (panel.isAncestorOf(next) && takesKeys(*next)) {
            return next;
        }
    }
    return nullptr;
}

bool focusFirstField(QWidget& panel) {
    QWidget* const field = firstField(panel);
    if (field != nullptr) {
        field->setFocus(Qt::TabFocusReason);
    }
    return field != nullptr;
}

} // namespace vestitel::main_window
