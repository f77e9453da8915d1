#pragma once

#include <QString>

namespace vestitel::bench {

/// Builds an index of `posts` generated posts in `folder` and prints how fast it is, how large, how
/// well it finds what is typed in other ways, and the same queries by plain FTS5, LIKE and ripgrep.
/// False, with the reason on standard error, when something failed.
[[nodiscard]] bool runSearchBench(const QString& folder, int posts);

} // namespace vestitel::bench
