#pragma once

#include "style/tokens.h"

#include <QPalette>

namespace vestitel::style {

/// The tokens as Qt's widgets know them.
[[nodiscard]] QPalette palette(Scheme scheme);

/// Which scheme a palette is of: by whether its text is lighter than its ground.
[[nodiscard]] Scheme schemeOf(const QPalette& palette);

} // namespace vestitel::style
