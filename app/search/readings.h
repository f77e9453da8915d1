#pragma once

#include "search/query.h"
#include "search/vocabulary.h"

namespace vestitel::search {

/// Adds to each unit what else its words may mean, of what some text has: other forms of a word
/// (not of what is in quotes), a word that is typed in Latin letters and stands in Cyrillic ones,
/// or was typed on the wrong keyboard layout. Costs by the number of readings that some text bears
/// out, not by that of possible ones.
[[nodiscard]] Result<void> addReadings(std::vector<QueryUnit>& units, Vocabulary& vocabulary);

} // namespace vestitel::search
