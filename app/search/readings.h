#pragma once

#include "search/query.h"
#include "search/speller.h"
#include "search/vocabulary.h"

#include <QStringList>

namespace vestitel::search {

/// Adds to each unit what else its words may mean, of what some text has: other forms of a word
/// (not of what is in quotes), a word that is typed in Latin letters and stands in Cyrillic ones,
/// or was typed on the wrong keyboard layout. Tags and categories become what stands in the index
/// for them. Costs by the number of readings that some text or the dictionary bears out, not by
/// that of possible ones.
[[nodiscard]] Result<void> addReadings(Query& query, Vocabulary& vocabulary);

/// Adds the words that are spelled nearly as the unit's are, where these are none that a text has.
/// The words that were added, the likeliest first; none: there are no such words for all of them.
[[nodiscard]] Result<QStringList> addSpellings(QueryUnit& unit, Vocabulary& vocabulary,
                                               Speller& speller);

} // namespace vestitel::search
