#pragma once

#include "html/document.h"
#include "html/foreign_images.h"

namespace vestitel::html {

/// The one door: markup, whatever it is, to a tree that fits the profile, every top-level block
/// with an id.
[[nodiscard]] Result<Document> parseDocument(const QString& markup, const ImageResolver& images,
                                             const Limits& limits);

/// The tree of a body; never nothing. Empty if it cannot be read, which no Body can be unless
/// memory is damaged. Parsed once, but for a very large body.
[[nodiscard]] std::shared_ptr<const Document> documentOf(const Body& body);

} // namespace vestitel::html
