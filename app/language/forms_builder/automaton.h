#pragma once

#include <QtGlobal>

#include <string>
#include <unordered_map>
#include <vector>

namespace vestitel::language::forms {

/// Builds minimal acyclic automata from sorted words, one word at a time (Daciuk, Mihov, Watson and
/// Watson: Incremental Construction of Minimal Acyclic Finite-State Automata, 2000). Several in
/// turn share their states. The arcs are those of forms_format.h.
class AutomatonBuilder final {
public:
    /// `labels` are 1 to 63 each and greater than those of the word before, as strings are;
    /// `output` is what the word's end points at.
    void add(const std::u16string& labels, quint32 output);

    /// Ends this automaton; its root. The next add() begins another.
    [[nodiscard]] quint32 finish();

    [[nodiscard]] const std::vector<quint32>& arcs() const { return m_arcs; }

private:
    struct Hash {
        std::size_t operator()(const std::vector<quint32>& arcs) const;
    };
    using State = std::vector<quint32>; ///< Its arcs, without the mark of the last.

    /// Makes the states of the last word beyond its first `depth` letters final.
    void freeze(std::size_t depth);
    /// Where a state like this one stands.
    [[nodiscard]] quint32 indexOf(State state);

    std::vector<quint32> m_arcs;
    std::unordered_map<State, quint32, Hash> m_known;
    std::vector<State> m_path{State()}; ///< m_path[i]: after i letters of the last word.
    std::u16string m_last;
};

} // namespace vestitel::language::forms
