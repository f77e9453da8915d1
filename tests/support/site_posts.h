#pragma once

#include "publishing/publication.h"

#include <vector>

namespace vestitel::test {

/// A small post of a site in Bulgarian and English, dated `number` days after 1 January 2024; the
/// others of its kind differ in title, address and id. Its category and first tag go by the number
/// ("kind-0" to "kind-2", "таг 0" to "таг 4").
[[nodiscard]] publishing::Publication numberedPublication(int number);

/// The first `count` of these.
[[nodiscard]] std::vector<publishing::Publication> numberedPublications(int count);

} // namespace vestitel::test
