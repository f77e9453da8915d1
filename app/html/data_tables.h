#pragma once

#include "html/markup_pieces.h"

namespace vestitel::html {

/// Whether a foreign table holds data and does not lay out a page, whatever its cells hold: it has
/// lines or header cells, two rows and two columns at least, and no table in it. All tables of a
/// text are looked through in linear time.
[[nodiscard]] bool isDataTable(const MarkupPieces& pieces, size_t table);

} // namespace vestitel::html
