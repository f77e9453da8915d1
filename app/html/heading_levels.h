#pragma once

#include "html/document.h"

namespace vestitel::html {

/// Headings at the top of the document skip no level: the first is of the second level (the title
/// is the first), and none is more than one deeper than the one before it. What stood under what,
/// and beside what, stays so: `h4 h4 h3` is three headings of one level, `h2 h4 h4` a heading with
/// two below it. A document in which no level is skipped stays as it is, so that this is
/// idempotent.
void repairHeadingLevels(Document& document);

} // namespace vestitel::html
