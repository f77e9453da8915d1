#include "publishing/making_ahead.h"

#include <QThread>

#include <algorithm>

namespace vestitel::publishing {

MakingAhead::Made MakingAhead::take() {
    const auto most = static_cast<size_t>(std::max(1, QThread::idealThreadCount()));
    while (!m_waiting.empty() && m_begun.size() < most) {
        m_begun.push_back(std::async(std::launch::async, std::move(m_waiting.front())));
        m_waiting.pop_front();
    }
    Made made = m_begun.front().get();
    m_begun.pop_front();
    return made;
}

} // namespace vestitel::publishing
