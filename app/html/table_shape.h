#pragma once

#include "html/document.h"

#include <gumbo.h>

namespace vestitel::html {

/// Whether a table only lays out a page: it holds another table, a heading, a quote or an aside.
/// Its cells' contents then stand in its place. Not recursive; linear over all tables together,
/// since the search ends at the first inner table.
[[nodiscard]] bool isLayoutTable(const GumboNode& table);

/// The table in canonical form: one caption, at most one head, one body, spans that stay within
/// their section. Nothing but its caption as a paragraph when no cell holds anything.
[[nodiscard]] std::vector<Block> canonicalTable(Block table);

} // namespace vestitel::html
