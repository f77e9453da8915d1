#include "session/deed.h"

namespace vestitel::session {

Deed DeedHistory::keep(const Deed& deed) {
    if (!deed.undo) {
        return deed;
    }
    const auto step = std::make_shared<Step>(Step{deed});
    m_steps.push_back(step);
    if (m_steps.size() > kDeedsKept) {
        m_steps.erase(m_steps.begin());
    }
    return {deed.sentence, [step] {
                if (!step->isUndone) {
                    step->isUndone = true;
                    step->deed.undo();
                }
            }};
}

DeedHistory::Step* DeedHistory::newest() const {
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (!(*step)->isUndone) {
            return step->get();
        }
    }
    return nullptr;
}

bool DeedHistory::canUndo() const {
    return newest() != nullptr;
}

QString DeedHistory::sentence() const {
    const Step* const step = newest();
    return step == nullptr ? QString() : step->deed.sentence;
}

void DeedHistory::undo() {
    if (Step* const step = newest()) {
        step->isUndone = true;
        step->deed.undo();
    }
}

} // namespace vestitel::session
