#pragma once

#include "html/document.h"

namespace vestitel::html {

/// Two texts of a block in one, word by word: what went stands before what is new in its place.
[[nodiscard]] Inlines compareInlines(const Inlines& before, const Inlines& after);

/// The words of a text; a break or a mark divides none that a reader sees as one.
[[nodiscard]] QStringList wordsOf(const QString& text);

} // namespace vestitel::html
