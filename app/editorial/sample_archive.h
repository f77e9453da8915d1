#pragma once

#include "editorial/newsroom.h"

namespace vestitel::editorial {

/// Fills a new archive with the sample posts that come with the program (own texts, own
/// pages, pictures drawn by code), so that a newcomer has something to look at.
[[nodiscard]] Result<void> fillSampleArchive(Newsroom& newsroom);

} // namespace vestitel::editorial
