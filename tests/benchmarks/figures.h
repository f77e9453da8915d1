#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace vestitel::bench {

/// Milliseconds that one call takes.
template <typename Work>
double milliseconds(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

/// Times of the same work, for its percentiles.
class Times final {
public:
    void add(double ms) { m_times.push_back(ms); }
    [[nodiscard]] bool isEmpty() const { return m_times.empty(); }
    /// The value that `share` (0 to 1) of the times do not exceed.
    [[nodiscard]] double percentile(double share) const;

private:
    std::vector<double> m_times;
};

/// Prints "name  value" lines, aligned.
void heading(const QString& text);
void row(const QString& name, const QString& value);
/// "p50 1.2 ms, p95 3.4 ms"
[[nodiscard]] QString inWords(const Times& times);
/// What is said after a figure that may be `most` at most: "(bar 1.4: held)".
[[nodiscard]] QString judged(double value, double most);
/// A figure that has to be `least` at least, with what is said after it.
[[nodiscard]] QString judgedAtLeast(double value, double least);

} // namespace vestitel::bench
