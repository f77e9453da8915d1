#pragma once

#include <QtGlobal>

namespace vestitel::bench {

/// Memory of this process and all below it, in bytes: their proportional set sizes (shared pages
/// are counted once), as the kernel's smaps_rollup tells.
[[nodiscard]] qint64 memoryOfProcessTree();

/// How many processes below this one render pages.
[[nodiscard]] int renderersInProcessTree();

} // namespace vestitel::bench
