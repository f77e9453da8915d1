#pragma once

#include "html/document.h"

namespace vestitel::html {

/// Gives every top-level block an id: a well-formed one stays, at its first place; a missing or
/// repeated one is made from the block's content and a counter, so the same document always gets
/// the same ids.
void giveBlockIds(Document& document);

} // namespace vestitel::html
