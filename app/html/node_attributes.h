#pragma once

#include "html/document.h"
#include "html/foreign_images.h"

#include <gumbo.h>

#include <initializer_list>
#include <optional>

namespace vestitel::html {

/// Typed reading of a parsed element: only values that the profile allows come out.

[[nodiscard]] bool isMark(GumboTag tag);
/// Adds what a mark element means to `marks`.
void applyMark(const GumboElement& element, Marks& marks);

[[nodiscard]] QString langOf(const GumboElement& element);
/// A well-formed block id, or an empty text.
[[nodiscard]] QString blockIdOf(const GumboElement& element);
/// The first of its classes that is one of `allowed`, or an empty text.
[[nodiscard]] QString classOf(const GumboElement& element,
                              std::initializer_list<QLatin1String> allowed);
/// An empty `ul` or `ol`.
[[nodiscard]] Block listOf(const GumboElement& element);
/// An empty `td` or `th`.
[[nodiscard]] Block cellOf(const GumboElement& element);
/// An `img` of the archive, if it is one.
[[nodiscard]] std::optional<Block> imageOf(const GumboElement& element,
                                           const ImageResolver& images);

} // namespace vestitel::html
