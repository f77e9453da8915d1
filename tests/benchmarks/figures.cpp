#include "figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace vestitel::bench {

double Times::percentile(double share) const {
    if (m_times.empty()) {
        return 0;
    }
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<size_t>(rank, 1, sorted.size()) - 1];
}

void heading(const QString& text) {
    std::printf("\n%s\n", qUtf8Printable(text));
    std::fflush(stdout);
}

void row(const QString& name, const QString& value) {
    std::printf("  %-52s %s\n", qUtf8Printable(name), qUtf8Printable(value));
    std::fflush(stdout);
}

QString inWords(const Times& times) {
    return QStringLiteral("p50 %1 ms, p95 %2 ms")
        .arg(times.percentile(0.50), 0, 'f', 2)
        .arg(times.percentile(0.95), 0, 'f', 2);
}

QString judged(double value, double most) {
    return QStringLiteral("(bar %1: %2)")
        .arg(most)
        .arg(value <= most ? QLatin1String("held") : QLatin1String("MISSED"));
}

QString judgedAtLeast(double value, double least) {
    return QStringLiteral("%1 (bar %2: %3)")
        .arg(value, 0, 'f', 4)
        .arg(least)
        .arg(value >= least ? QLatin1String("held") : QLatin1String("MISSED"));
}

} // namespace vestitel::bench
