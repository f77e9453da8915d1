#pragma once

#include "html/document.h"
#include "html/foreign_program.h"

#include <vector>

namespace vestitel::html {

/// A foreign table as tidyForeign() of foreign_tidying.h says; or what its one cell holds.
[[nodiscard]] std::vector<Block> tidiedTable(Block table, Program program);

} // namespace vestitel::html
