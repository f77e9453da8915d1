#pragma once

#include "html/style_sheet_rules.h"

namespace vestitel::html {

/// Text in Wingdings or Symbol, where a letter is a picture, becomes the characters that look so.
void convertSymbolFonts(MarkupPieces& pieces, const PieceStyles& styles);

} // namespace vestitel::html
