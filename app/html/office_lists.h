#pragma once

#include "html/style_sheet_rules.h"

namespace vestitel::html {

/// Lists that are no nested `ul` and `ol` in the source become ones, with level, kind of number
/// and start: Word's and Outlook's paragraphs with a marker, Word Online's lists of one item each,
/// Slack's and Quill's flat lists whose items know their depth. The kind of real lists that only
/// a style tells is made an attribute.
void convertLists(MarkupPieces& pieces, const PieceStyles& styles);

} // namespace vestitel::html
