#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace vestitel::html {

/// One step of the way from one sequence to another.
enum class Step : char { Same, Removed, Added };

/// A shortest way, or a short one where there are thousands of steps (Wu, Manber and Myers' O(NP),
/// by the Diff Template Library). What differs in more than kMostPairs pairs is removed and added
/// as a whole.
[[nodiscard]] std::vector<Step> difference(const std::vector<int>& before,
                                           const std::vector<int>& after);

inline constexpr qint64 kMostPairs = 100'000'000;

/// Gives equal keys equal numbers, so that sequences of them can be compared.
class Numbering final {
public:
    [[nodiscard]] int of(const QString& key) {
        return *m_numbers.insert(key, m_numbers.value(key, static_cast<int>(m_numbers.size())));
    }

private:
    QHash<QString, int> m_numbers;
};

} // namespace vestitel::html
