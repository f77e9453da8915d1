#pragma once

#include "html/foreign_program.h"
#include "html/style_sheet_rules.h"

namespace vestitel::html {

/// Bold, italic, low and raised text that only a style or a class tells become spans that say so;
/// spans that say nothing go. Languages that an office program wrote on every run go as well:
/// they are its spelling checker's, not the writer's.
void nameMarks(MarkupPieces& pieces, const PieceStyles& styles, Program program);

} // namespace vestitel::html
