#pragma once

#include "search/document.h"
#include "search/query.h"

#include <vector>

namespace vestitel::search {

/// What a search is narrowed to besides its words.
struct Scope {
    std::vector<Label> wanted;   ///< All of them, in the edition that is found.
    std::vector<Label> unwanted; ///< None of them, in any edition of the post.
    DateSpan dates;
};

/// The query within the scope. A query that says nothing stays one.
void narrow(Query& query, const Scope& scope);

} // namespace vestitel::search
