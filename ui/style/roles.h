#pragma once

#include <QString>

class QWidget;

namespace vestitel::style {

/// What a widget is, where its class does not say it; the style sheet looks at it.
enum class Role {
    // Buttons
    Primary, ///< The one button of a view that does what the view is for.
    Quiet,   ///< Without an edge until the pointer is over it.
    Choice,  ///< One of several side by side (checkable): a language, a width.
    Link,    ///< Reads as a link.
    // Labels
    Title,   ///< A dialog's or an empty state's own heading.
    Heading, ///< A group's small heading.
    QuietText,
    AttentionText,
    WrongText,
    Brand, ///< The program's name.
    // Frames
    Bar,             ///< A tool bar or status bar.
    SidePanel,       ///< A column beside the text.
    Card,            ///< A box of its own on a panel.
    AttentionCard,   ///< With the sign of attention on its edge.
    WrongCard,       ///< With the sign of a fault on its edge.
    AttentionBanner, ///< Across a panel: what was found, what can be done.
    WrongBanner,
    Completions, ///< How what is typed may go on.
    Toast, ///< Above everything: what was done, and its undo.
};

/// Tells the style sheet what the widget is; may be called again with another role.
void setRole(QWidget* widget, Role role);

/// As style sheets name it: "primary", "attention-card".
[[nodiscard]] QString roleName(Role role);

} // namespace vestitel::style
