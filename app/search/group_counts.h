#pragma once

#include "search/query.h"
#include "search/vocabulary.h"

#include <vector>

namespace vestitel::search {

/// How many texts have what each of the query's wanted groups asks for, about: by how often its
/// words stand, a phrase by its rarest one. Of one group alone nothing depends on it, so it is 0.
[[nodiscard]] Result<std::vector<qint64>> textsWithGroups(const Query& query,
                                                          Vocabulary& vocabulary);

} // namespace vestitel::search
