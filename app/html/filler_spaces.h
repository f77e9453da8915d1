#pragma once

#include "html/style_sheet_rules.h"

namespace vestitel::html {

/// Spaces that a program filled in become ordinary ones: tabs, runs of no-break spaces, a no-break
/// space at the edge of a run of text, text in which all spaces are such. Those that hold words
/// together stay (№ 5, 10 км, 2026 г.). Soft hyphens stay within words, zero-width spaces go.
/// Line feeds where the source shows them (white-space: pre-wrap) become line breaks.
void convertSpaces(MarkupPieces& pieces, const PieceStyles& styles);

} // namespace vestitel::html
