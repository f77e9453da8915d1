#pragma once

#include "html/document.h"
#include "html/foreign_images.h"

namespace vestitel::html {

/// The one door: markup, whatever it is, to a tree that fits the profile, every top-level block
/// with an id.
[[nodiscard]] Result<Document> parseDocument(const QString& markup, const ImageResolver& images,
                                             const Limits& limits);

/// The tree of a body. Empty if it cannot be read, which no Body can be unless memory is damaged.
[[nodiscard]] Document documentOf(const Body& body);

} // namespace vestitel::html
