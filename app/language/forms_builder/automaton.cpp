#include "language/forms_builder/automaton.h"

#include "language/forms_format.h"

#include <algorithm>

namespace vestitel::language::forms {

void AutomatonBuilder::add(const std::u16string& labels, quint32 output) {
    Q_ASSERT(m_last.empty() || m_last < labels);
    std::size_t same = 0;
    while (same < m_last.size() && same < labels.size() && m_last[same] == labels[same]) {
        ++same;
    }
    freeze(same);
    m_path.resize(labels.size() + 1);
    m_path.back().push_back(output << format::kTargetShift);
    m_last = labels;
}

quint32 AutomatonBuilder::finish() {
    freeze(0);
    m_last.clear();
    State root = std::move(m_path.front());
    m_path.assign(1, {});
    // A state without arcs: beyond all of them.
    return root.empty() ? format::kTargetLimit - 1 : indexOf(std::move(root));
}

void AutomatonBuilder::freeze(std::size_t depth) {
    while (m_path.size() > depth + 1) {
        const quint32 target = indexOf(std::move(m_path.back()));
        m_path.pop_back();
        const quint32 label = m_last[m_path.size() - 1];
        m_path.back().push_back((target << format::kTargetShift) | label);
    }
}

quint32 AutomatonBuilder::indexOf(State state) {
    state.back() |= format::kLastArc;
    const auto [known, isNew] =
        m_known.emplace(std::move(state), static_cast<quint32>(m_arcs.size()));
    if (isNew) {
        m_arcs.insert(m_arcs.end(), known->first.begin(), known->first.end());
    }
    return known->second;
}

std::size_t AutomatonBuilder::Hash::operator()(const std::vector<quint32>& arcs) const {
    // FNV-1a, by words.
    std::size_t hash = 14695981039346656037ULL;
    for (const quint32 arc : arcs) {
        hash = (hash ^ arc) * 1099511628211ULL;
    }
    return hash;
}

} // namespace vestitel::language::forms
