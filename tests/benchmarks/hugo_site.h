#pragma once

#include "base/result.h"

#include <QString>

namespace vestitel::bench {

/// Puts the generated posts into a folder as a site for Hugo: its content, and the layouts of
/// tests/benchmarks/hugo.
[[nodiscard]] Result<void> writeHugoSite(const QString& folder, int posts);

/// Whether Hugo is installed.
[[nodiscard]] bool hasHugo();

/// What one run of a program took.
struct Cost {
    double wall = 0; ///< Seconds
    double cpu = 0;  ///< Seconds of all its threads
};

/// Makes the site's pages in `to`.
[[nodiscard]] Result<Cost> runHugo(const QString& folder, const QString& to);

} // namespace vestitel::bench
