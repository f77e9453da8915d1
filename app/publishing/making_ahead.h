#pragma once

#include "base/result.h"

#include <QByteArray>

#include <deque>
#include <functional>
#include <future>
#include <vector>

namespace vestitel::publishing {

/// Makes the files of several pictures beside one another, while they are taken one after the
/// other: at most as many at a time as the machine has processors, so that no more decoded pictures
/// are in memory. Which thread makes one changes nothing in it. Whoever stops taking waits in the
/// destructor for those that were begun.
class MakingAhead final {
public:
    using Made = Result<std::vector<QByteArray>>;

    /// To be made after those that were added before. Reentrant; called on any thread.
    void add(std::function<Made()> make) { m_waiting.push_back(std::move(make)); }
    /// The next one in the order of adding.
    [[nodiscard]] Made take();

private:
    std::deque<std::function<Made()>> m_waiting;
    std::deque<std::future<Made>> m_begun;
};

} // namespace vestitel::publishing
