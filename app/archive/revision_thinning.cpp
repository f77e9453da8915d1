#include "archive/revision_thinning.h"

#include "archive/values.h"

#include <set>
#include <tuple>

namespace vestitel::archive {

namespace {

constexpr int kDaysOfAll = 30;
constexpr int kDaysOfDaily = 365;

/// The time span of which a revision is the only one that stays; equal ones are one span.
using Span = std::tuple<int, int, int>;

std::optional<Span> spanOf(const QDateTime& time, const QDateTime& now) {
    const qint64 age = time.daysTo(now);
    const QDate day = time.date();
    if (age <= kDaysOfAll) {
        return std::nullopt; // Each stays, one of the future too.
    }
    return Span{day.year(), day.month(), age <= kDaysOfDaily ? day.day() : 0};
}

} // namespace

Result<qsizetype> thinRevisions(Archive& archive) {
    const QDateTime now = archive.clock().now();
    std::vector<qint64> superfluous;
    qint64 post = 0;
    QString language;
    std::set<Span> spans;
    bool isNewest = true;
    VESTITEL_CHECK(forEachRow(archive.connection(),
                              QStringLiteral("SELECT number, post, language, "
                                             "coalesce(nullif(saved, 0), time) FROM revision "
                                             "ORDER BY post, language, number DESC"),
                              [&](const sqlite::Statement& row) -> Result<void> {
                                  if (row.integer(1) != post || row.text(2) != language) {
                                      post = row.integer(1);
                                      language = row.text(2);
                                      spans.clear();
                                      isNewest = true;
                                  }
                                  const auto span = spanOf(timeFromStored(row.integer(3)), now);
                                  const bool isFirstOfSpan = !span || spans.insert(*span).second;
                                  if (!isNewest && !isFirstOfSpan) {
                                      superfluous.push_back(row.integer(0));
                                  }
                                  isNewest = false;
                                  return {};
                              }));
    for (const qint64 number : superfluous) {
        VESTITEL_CHECK(archive.connection().run(
            QStringLiteral("DELETE FROM revision WHERE number = ?"), number));
    }
    return static_cast<qsizetype>(superfluous.size());
}

} // namespace vestitel::archive
