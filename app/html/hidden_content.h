#pragma once

#include "html/foreign_program.h"
#include "html/style_sheet_rules.h"

namespace vestitel::html {

/// Drops what the program that was copied from does not show as text: hidden elements, deleted
/// revisions, comments, codes of fields, page headers, XML islands; and what stands outside of
/// the copied fragment or behind an office document's end. `markup` is what was cut into pieces.
void dropHiddenContent(MarkupPieces& pieces, const PieceStyles& styles, std::string_view markup,
                       Program program);

} // namespace vestitel::html
