#pragma once

#include "html/document.h"

#include <vector>

namespace vestitel::html {

/// What two line breaks in a row mean.
enum class BreakRule {
    Paragraphs, ///< A new paragraph.
    OneLine,    ///< The same as one: headings and captions are one block.
};

/// Text as it is stored: white space collapsed by CSS's rules and trimmed at block ends and at
/// line breaks (no-break spaces stay), runs of the same marks joined, line breaks carrying the
/// marks that both sides share, none at an end. Paragraphs of nothing that can be seen go.
[[nodiscard]] std::vector<Inlines> canonicalParagraphs(const Inlines& raw, BreakRule rule);

[[nodiscard]] bool isSpaceOnly(QStringView text);

} // namespace vestitel::html
