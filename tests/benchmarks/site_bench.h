#pragma once

#include <QString>

namespace vestitel::bench {

/// Builds an archive of `posts` generated posts in `folder`/archive and prints what its whole site
/// costs: made for the first time, again, after a change, after a new post; beside Hugo's, with
/// templates of the same parts, where that is installed.
/// False, with the reason on standard error, when something failed.
[[nodiscard]] bool runSiteBench(const QString& folder, int posts);

} // namespace vestitel::bench
