#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace vestitel::test {

/// The fewest letters that are missing, too much, another or changed about with their neighbour,
/// each place once (optimal string alignment), by the plain table.
inline int editDistance(const QString& a, const QString& b) {
    const auto height = static_cast<size_t>(a.size()) + 1;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<std::vector<int>> table(height, std::vector<int>(width));
    for (size_t i = 0; i < height; ++i) {
        for (size_t j = 0; j < width; ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = static_cast<int>(i + j);
                continue;
            }
            const auto at = [](const QString& word, size_t place) {
                return word[static_cast<qsizetype>(place)];
            };
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1,
                                    table[i - 1][j - 1] + (at(a, i - 1) == at(b, j - 1) ? 0 : 1)});
            if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1)) {
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
    }
    return table[height - 1][width - 1];
}

} // namespace vestitel::test
