#pragma once

#include "importing/text_page.h"

#include <QStringList>

#include <vector>

namespace vestitel::importing {

/// The paragraphs and lists of lines (single spaces, none at the ends). An empty line parts
/// paragraphs; lines without one between them are paragraphs of their own, but for those that an
/// editor broke at the same width, which are put together again. Lines that begin with a bullet,
/// and those numbered 1, 2, 3, are lists.
[[nodiscard]] std::vector<TextBlock> textBlocks(const QStringList& lines);

} // namespace vestitel::importing
