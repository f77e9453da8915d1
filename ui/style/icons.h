#pragma once

#include <QIcon>
#include <QString>

namespace vestitel::style {

/// What an icon's lines are drawn in.
enum class IconColour {
    Text,     ///< As the text of the control; accent where the control is checked.
    Quiet,    ///< As secondary text.
    OnAccent, ///< On the primary button.
    Accent,
    Attention,
    Wrong,
};

/// An icon of the compiled-in set (names as Lucide's: "undo-2"; the set is listed in icons.cmake).
/// Drawn when it is painted, at the screen's resolution and in the colours of the moment, so it
/// follows light and dark and fades where the control is disabled.
[[nodiscard]] QIcon icon(const QString& name, IconColour colour = IconColour::Text);

} // namespace vestitel::style
