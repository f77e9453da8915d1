#pragma once

#include <cstddef>
#include <functional>

namespace vestitel {

/// Calls `work` with parts of 0 … count, from `begin` on and before `end`, on all processors; each
/// number is in one part. Returns when all is done. `work` must not throw.
void inParallel(size_t count, const std::function<void(size_t begin, size_t end)>& work);

} // namespace vestitel
