#pragma once

#include "html/foreign_style.h"

#include <optional>
#include <string>
#include <string_view>

namespace vestitel::html {

/// What the text before a list item says: "3." "iv)" "б)" "•".
struct ReadMarker {
    ListMarker kind = ListMarker::Bullet;
    int number = 0; ///< 0: none, or not known
    /// The same letter in the other way to read it ("i" is one in Roman, the ninth otherwise).
    ListMarker otherKind = ListMarker::None;
    int otherNumber = 0;
};

/// Nothing when it is words ("Чл. 5", "Въпрос 2:", "§ 1"), which are text and no marker.
[[nodiscard]] std::optional<ReadMarker> readMarker(std::string_view text);

/// `<ul>`, or `<ol>` with its type and start.
[[nodiscard]] std::string listStartTag(ListMarker kind, int start);
[[nodiscard]] std::string listEndTag(ListMarker kind);

} // namespace vestitel::html
