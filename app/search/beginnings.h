#pragma once

#include "base/result.h"
#include "search/query.h"
#include "search/vocabulary.h"

namespace vestitel::search {

/// Finds what words of the texts the query's beginnings stand for (Continuations). search_index can
/// look for beginnings of four letters as fast as for a word; of others it gathers the rows of all
/// words first, which takes ten times as long. So three letters are looked for as all beginnings of
/// four that they have, and more than four letters as the words that begin so, if they are few.
[[nodiscard]] Result<void> continueBeginnings(Query& query, Vocabulary& vocabulary);

} // namespace vestitel::search
