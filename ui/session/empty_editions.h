#pragma once

#include "domain/post.h"

namespace vestitel::session {

/// Whether the edition has a title, a lead or a text.
[[nodiscard]] bool hasWords(const domain::Edition& edition);

/// As a post goes to the archive: without editions that say nothing, but of what was published
/// (its address is out) and never without any.
[[nodiscard]] domain::Post withoutEmptyEditions(domain::Post post);

} // namespace vestitel::session
