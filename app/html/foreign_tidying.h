#pragma once

#include "html/document.h"
#include "html/foreign_program.h"

namespace vestitel::html {

/// What only a whole tree shows of foreign text: bold that covers a heading goes; a table's empty
/// rows and columns at its edges go, its first row becomes the head when it is clearly one, an
/// office program's table of one cell dissolves; an item that holds only a list joins the item
/// before it; headings skip no level. Keeps the document canonical.
void tidyForeign(Document& document, Program program);

/// Takes bold and italic that cover all of a text block from it.
void dropWholeMarks(Block& text);

} // namespace vestitel::html
