#include "main_window/command_button.h"

#include "style/icons.h"
#include "style/roles.h"

#include <QAction>

namespace vestitel::main_window {

CommandButton::CommandButton(QAction* action, Look look, QWidget* parent)
    : QToolButton(parent), m_action(action), m_look(look) {
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setToolButtonStyle(look == Look::Icon    ? Qt::ToolButtonIconOnly
                       : look == Look::Words ? Qt::ToolButtonTextOnly
                                             : Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setCheckable(action->isCheckable());
    if (look == Look::Primary) {
        style::setRole(this, style::Role::Primary);
    }
    connect(this, &QToolButton::clicked, action, [action] { action->trigger(); });
    connect(action, &QAction::changed, this, &CommandButton::update);
    update();
}

void CommandButton::update() {
    QString words = m_action->text();
    words.remove(u'&');
    setAccessibleName(QString(words).remove(QStringLiteral("…")));
    setText(words);
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    setChecked(m_action->isChecked());
    if (m_look == Look::Primary) {
        // An action's icon is drawn for quiet ground.
        setIcon(style::icon(m_action->icon().name(), style::IconColour::OnAccent));
    } else if (m_look != Look::Words) {
        setIcon(m_action->icon());
    }
}

} // namespace vestitel::main_window
