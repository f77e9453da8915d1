#include "main_window/top_bar.h"

#include "main_window/command_button.h"
#include "main_window/command_set.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace vestitel::main_window {

TopBar::TopBar(const CommandSet& commands, QWidget* parent) : QFrame(parent) {
    using Look = CommandButton::Look;
    setObjectName(QStringLiteral("topBar"));
    style::setRole(this, style::Role::Bar);
    widgets::hearAsToolBar(this, tr("Main commands"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::kSpace12, 5, style::kSpace12, 5);
    layout->setSpacing(style::kSpace4);

    auto* const name = new QLabel(tr("Vestitel"), this);
    style::setRole(name, style::Role::Brand);
    layout->addWidget(new CommandButton(commands.action(CommandId::ShowList), Look::Icon, this));
    layout->addWidget(name);
    layout->addSpacing(style::kSpace4);
    layout->addWidget(makeBarLine(this));
    layout->addSpacing(style::kSpace4);
    layout->addWidget(new CommandButton(commands.action(CommandId::NewPost), Look::Primary, this));
    layout->addWidget(makeNewMenuButton(commands));
    layout->addWidget(new CommandButton(commands.action(CommandId::Import), Look::Words, this));
    layout->addStretch(1);
    layout->addWidget(new CommandButton(commands.action(CommandId::Undo), Look::Icon, this));
    layout->addWidget(new CommandButton(commands.action(CommandId::Redo), Look::Icon, this));
    layout->addSpacing(style::kSpace4);
    layout->addWidget(makeBarLine(this));
    layout->addSpacing(style::kSpace4);
    layout->addWidget(
        new CommandButton(commands.action(CommandId::Preview), Look::IconAndWords, this));
    layout->addWidget(
        new CommandButton(commands.action(CommandId::Export), Look::IconAndWords, this));
    layout->addWidget(
        new CommandButton(commands.action(CommandId::ShowInspector), Look::Icon, this));
}

QToolButton* TopBar::makeNewMenuButton(const CommandSet& commands) {
    auto* const button = new QToolButton(this);
    button->setObjectName(QStringLiteral("newMenuButton"));
    button->setIcon(style::icon(QStringLiteral("chevron-down")));
    button->setToolTip(tr("Other ways to begin a post"));
    button->setAccessibleName(button->toolTip());
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* const menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("newMenu"));
    for (const CommandId id :
         {CommandId::NewPost, CommandId::NewPage, CommandId::NewFromTemplate, CommandId::Import}) {
        menu->addAction(commands.action(id));
    }
    button->setMenu(menu);
    return button;
}

QWidget* makeBarLine(QWidget* parent) {
    auto* const line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("bar-line"));
    line->setFixedWidth(1);
    line->setMinimumHeight(style::kSpace16);
    line->setMaximumHeight(style::kSpace16 + style::kSpace4);
    return line;
}

} // namespace vestitel::main_window
