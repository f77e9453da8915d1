#pragma once

#include "html/document.h"
#include "html/rewrite.h"

#include <QString>

namespace vestitel::html {

/// The canonical bytes of a tree: one line a top-level block, nothing between inner ones.
[[nodiscard]] QString canonicalHtml(const Document& document);
[[nodiscard]] QString canonicalHtml(const Block& block);

/// The text of a block, without the block.
[[nodiscard]] QString inlineHtml(const Inlines& inlines);

/// The same for a page, by a publisher's rules.
[[nodiscard]] QString inlineHtml(const Inlines& inlines, const Rewriting& rewriting);

/// The tree as HTML for a page, by a publisher's rules: one line a block, indented.
[[nodiscard]] QString pageHtml(const Document& document, const Rewriting& rewriting);

} // namespace vestitel::html
