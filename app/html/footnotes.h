#pragma once

#include "html/style_sheet_rules.h"

namespace vestitel::html {

/// Footnotes and endnotes of Word, LibreOffice, Google Docs and of what mammoth makes of a .docx:
/// the reference becomes a raised number, the notes a numbered list behind a rule, their links to
/// each other go.
void convertNotes(MarkupPieces& pieces, const PieceStyles& styles);

} // namespace vestitel::html
