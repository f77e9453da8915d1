#pragma once

#include <QColor>

namespace vestitel::style {

enum class Scheme { Light, Dark };

/// Every colour of the window, of one scheme. Text pairs reach 4.5 : 1, what shows a field or
/// the focus 3 : 1 (a test measures it).
struct Colours {
    QColor window;    ///< Behind everything: the list, the desk that the page lies on.
    QColor panel;     ///< Bars and side panels.
    QColor page;      ///< Fields, cards, the sheet that is written on.
    QColor line;      ///< Separators, and edges of what its words tell from the ground.
    QColor edge;      ///< Edges of fields, which nothing else tells from the ground: 3 : 1.
    QColor text;      ///< On window, panel and page.
    QColor quietText; ///< Secondary text on the same.
    QColor accent;    ///< The one accent: what is chosen, what is focused, the primary button.
    QColor onAccent;  ///< Text on accent.
    QColor accentHover;
    QColor accentSurface; ///< Behind accent text and behind the chosen row.
    QColor hover;         ///< Behind a control that the pointer is over.
    QColor attention;
    QColor attentionSurface;
    QColor wrong;
    QColor wrongSurface;
    QColor mark;   ///< Behind found words.
    QColor shadow; ///< Behind what lies above the window (with its own transparency).
};

[[nodiscard]] const Colours& colours(Scheme scheme);

/// Distances in logical pixels.
constexpr int kSpace4 = 4;
constexpr int kSpace8 = 8;
constexpr int kSpace12 = 12;
constexpr int kSpace16 = 16;
constexpr int kSpace24 = 24;

constexpr int kRadiusControl = 6;
constexpr int kRadiusCard = 8;
constexpr int kRadiusDialog = 10;

/// The least height of a control; it grows with the font.
constexpr int kControlHeight = 28;

/// Icons beside text of the interface font's own size.
constexpr int kIconSize = 16;

} // namespace vestitel::style
