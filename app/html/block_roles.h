#pragma once

#include "html/style_sheet_rules.h"

namespace vestitel::html {

/// Paragraphs that are headings, quotations or captions by a class, a role or an outline level
/// become the elements for it; quotations that only indent become plain.
void nameBlocks(MarkupPieces& pieces, const PieceStyles& styles);

} // namespace vestitel::html
