#include "style/roles.h"

#include <QStyle>
#include <QWidget>

namespace vestitel::style {

QString roleName(Role role) {
    switch (role) {
    case Role::Primary:
        return QStringLiteral("primary");
    case Role::Quiet:
        return QStringLiteral("quiet");
    case Role::Choice:
        return QStringLiteral("choice");
    case Role::Link:
        return QStringLiteral("link");
    case Role::Title:
        return QStringLiteral("title");
    case Role::Heading:
        return QStringLiteral("heading");
    case Role::QuietText:
        return QStringLiteral("quiet-text");
    case Role::AttentionText:
        return QStringLiteral("attention-text");
    case Role::WrongText:
        return QStringLiteral("wrong-text");
    case Role::Brand:
        return QStringLiteral("brand");
    case Role::Bar:
        return QStringLiteral("bar");
    case Role::SidePanel:
        return QStringLiteral("side-panel");
    case Role::Card:
        return QStringLiteral("card");
    case Role::AttentionCard:
        return QStringLiteral("attention-card");
    case Role::WrongCard:
        return QStringLiteral("wrong-card");
    case Role::AttentionBanner:
        return QStringLiteral("attention-banner");
    case Role::WrongBanner:
        return QStringLiteral("wrong-banner");
    case Role::Completions:
        return QStringLiteral("completions");
    case Role::Toast:
        return QStringLiteral("toast");
    }
    return {};
}

void setRole(QWidget* widget, Role role) {
    widget->setProperty("role", roleName(role));
    // A style sheet reads a property only when the widget is polished.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace vestitel::style
