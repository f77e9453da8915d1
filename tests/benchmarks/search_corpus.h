#pragma once

#include "search/document.h"

#include <QStringList>

#include <cstdint>

namespace vestitel::bench {

/// Texts by Zipf's law: in Bulgarian of all forms of the dictionary's words, in English of made-up
/// ones, common words first. Every text has topic words of its own that come again in it. The same
/// number gives the same text, on every machine.
class SearchCorpus final {
public:
    SearchCorpus();

    /// Title of ten words, 300 in the body; the day goes back one for every three numbers.
    [[nodiscard]] std::vector<search::Document> post(qint64 number) const;
    /// The word of a rank, from 0, of the Bulgarian ones.
    [[nodiscard]] const QString& word(qsizetype rank) const { return m_bulgarian[rank]; }
    [[nodiscard]] qsizetype wordCount() const { return m_bulgarian.size(); }
    /// A word as often as it is used.
    [[nodiscard]] const QString& anyWord(std::uint64_t seed) const;

private:
    QStringList m_bulgarian;
    QStringList m_english;
};

/// splitmix64: small, and the same everywhere (the standard's distributions are not).
class Dice final {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    qsizetype below(qsizetype bound) {
        return static_cast<qsizetype>(next() % static_cast<std::uint64_t>(bound));
    }

private:
    std::uint64_t m_state;
};

} // namespace vestitel::bench
