#include "harness/report.h"

#include <algorithm>
#include <cstdio>

namespace vestitel::torture {

namespace {

constexpr qsizetype kShownProblems = 12;

} // namespace

Report::Row& Report::row(const QString& name) {
    const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row& each) { return each.name == name; });
    if (known != m_rows.end()) {
        return *known;
    }
    if (!m_rows.empty()) { // a long run shows how far it is
        const Row& last = m_rows.back();
        std::fprintf(stderr, "torture: %s: %lld points, %lld problems\n", qUtf8Printable(last.name),
                     static_cast<long long>(last.points), static_cast<long long>(last.problems));
    }
    m_rows.push_back({.name = name, .first = {}, .skipped = {}, .figures = {}});
    return m_rows.back();
}

void Report::point(const QString& name) {
    ++row(name).points;
}

void Report::problem(const QString& name, const QString& where, const QString& what) {
    Row& found = row(name);
    ++found.problems;
    if (found.first.size() < kShownProblems) {
        found.first.append(where + QStringLiteral(": ") + what);
        std::fprintf(stderr, "torture: %s: %s: %s\n", qUtf8Printable(name), qUtf8Printable(where),
                     qUtf8Printable(what));
    }
}

void Report::skip(const QString& name, const QString& reason) {
    row(name).skipped = reason;
}

void Report::figure(const QString& name, const QString& what, qint64 number) {
    row(name).figures[what] += number;
}

bool Report::isClean() const {
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const Row& each) { return each.problems == 0; });
}

void Report::print() const {
    std::printf("%8s %8s  %s\n", "points", "problems", "what");
    qint64 points = 0;
    qint64 problems = 0;
    for (const Row& each : m_rows) {
        points += each.points;
        problems += each.problems;
        QStringList more;
        for (auto figure = each.figures.begin(); figure != each.figures.end(); ++figure) {
            more.append(QStringLiteral("%1 %2").arg(figure.value()).arg(figure.key()));
        }
        if (!each.skipped.isEmpty()) {
            more.append(QStringLiteral("skipped: ") + each.skipped);
        }
        const QString rest =
            more.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(more.join(u"; "));
        std::printf("%8lld %8lld  %s%s\n", static_cast<long long>(each.points),
                    static_cast<long long>(each.problems), qUtf8Printable(each.name),
                    qUtf8Printable(rest));
    }
    std::printf("%8lld %8lld  all\n", static_cast<long long>(points),
                static_cast<long long>(problems));
    for (const Row& each : m_rows) {
        for (const QString& problem : each.first) {
            std::printf("  %s: %s\n", qUtf8Printable(each.name), qUtf8Printable(problem));
        }
    }
    std::fflush(stdout);
}

} // namespace vestitel::torture
