#pragma once

#include <QString>

namespace vestitel::bench {

/// Builds an archive of `posts` generated posts in `folder`/archive, and one of 100 in
/// `folder`/small/archive, and prints the core's figures.
/// False, with the reason on standard error, when something failed.
[[nodiscard]] bool runCoreBench(const QString& folder, int posts);

} // namespace vestitel::bench
