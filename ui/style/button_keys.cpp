#include "style/button_keys.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <QToolButton>

namespace vestitel::style {

namespace {

bool isEnter(const QKeyEvent& event) {
    return (event.key() == Qt::Key_Return && event.modifiers() == Qt::NoModifier) ||
           event.key() == Qt::Key_Enter;
}

void press(QAbstractButton& button) {
    auto* const withMenu = qobject_cast<QToolButton*>(&button);
    if (withMenu != nullptr && withMenu->menu() != nullptr &&
        withMenu->popupMode() == QToolButton::InstantPopup) {
        withMenu->showMenu();
    } else {
        button.click();
    }
}

} // namespace

bool ButtonKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    auto* const button = qobject_cast<QAbstractButton*>(watched);
    const auto& keys = *static_cast<QKeyEvent*>(event);
    if (button == nullptr || !button->isEnabled() || !isEnter(keys) || keys.isAutoRepeat() ||
        qobject_cast<QCheckBox*>(button) != nullptr ||
        qobject_cast<QRadioButton*>(button) != nullptr) {
        return false;
    }
    press(*button);
    return true;
}

} // namespace vestitel::style
