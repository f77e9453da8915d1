#pragma once

#include <QString>

#include <random>

namespace vestitel::test {

/// Makes markup at random, the same for the same seed: nested, misnested, unclosed, with hostile
/// attributes. Each text is a word of its own: "t1", "t2", … in order.
class MarkupGenerator final {
public:
    /// `WithoutDropped`: no element that takes its content with it, no broken tags, no tables
    /// (misnested ones are read in another order than written), so that every word must survive.
    enum class Kind { Anything, WithoutDropped };

    explicit MarkupGenerator(quint32 seed, Kind kind = Kind::Anything)
        : m_random(seed), m_kind(kind) {}

    [[nodiscard]] QString next();
    [[nodiscard]] int words() const { return m_words; }

private:
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % quint32(limit)); }
    [[nodiscard]] QString element();
    [[nodiscard]] QString attributes();

    std::mt19937 m_random;
    Kind m_kind;
    int m_words = 0;
};

} // namespace vestitel::test
