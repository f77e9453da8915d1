#pragma once

#include "archive/post_filter.h"
#include "search/scope.h"

namespace vestitel::editorial {

/// What of a list's filter a search can be narrowed by: all but how far a text is (that it
/// is missing it can), pictures without alternative text, what was exported, and the trash.
[[nodiscard]] archive::PostFilter searchablePartOf(const archive::PostFilter& filter);

/// That part, as the search has it.
[[nodiscard]] search::Scope scopeOf(const archive::PostFilter& filter);

} // namespace vestitel::editorial
