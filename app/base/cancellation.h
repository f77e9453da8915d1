#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace vestitel {

/// A flag that long work looks at in its loop. Copies share it; any thread may set it.
class Cancellation final {
public:
    void cancel() { m_cancelled->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

/// Called by long work after each step, on the thread that does it: steps done, and of how many.
using Progress = std::function<void(qsizetype done, qsizetype total)>;

} // namespace vestitel
