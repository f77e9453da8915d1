#pragma once

#include "archive/backup.h"
#include "editorial/newsroom.h"

namespace vestitel::editorial {

/// Whether the search index agrees with itself and holds each post as it is stored; empty: it does.
/// Writes nothing.
[[nodiscard]] Result<std::vector<archive::Finding>> verifyIndex(Newsroom& newsroom);

} // namespace vestitel::editorial
