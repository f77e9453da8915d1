#pragma once

#include "html/foreign_tags.h"

#include <string>
#include <string_view>

namespace vestitel::html {

/// What of a style attribute is kept: letters as in kStyleAttribute of markup_filter.h. Word
/// processors on the web write bold and italic so, and their wrapper is a `b` that is not bold.
[[nodiscard]] std::string marksOfStyle(Tag tag, std::string_view style);

} // namespace vestitel::html
