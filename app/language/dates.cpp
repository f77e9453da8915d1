#include "language/dates.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace vestitel::language {

namespace {

const QStringList& monthNames() {
    static const QStringList kNames = {
        QStringLiteral("януари"),   QStringLiteral("февруари"), QStringLiteral("март"),
        QStringLiteral("април"),    QStringLiteral("май"),      QStringLiteral("юни"),
        QStringLiteral("юли"),      QStringLiteral("август"),   QStringLiteral("септември"),
        QStringLiteral("октомври"), QStringLiteral("ноември"),  QStringLiteral("декември"),
        QStringLiteral("january"),  QStringLiteral("february"), QStringLiteral("march"),
        QStringLiteral("april"),    QStringLiteral("may"),      QStringLiteral("june"),
        QStringLiteral("july"),     QStringLiteral("august"),   QStringLiteral("september"),
        QStringLiteral("october"),  QStringLiteral("november"), QStringLiteral("december")};
    return kNames;
}

int monthOf(const QString& text) {
    constexpr int kMonths = 12;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber) {
        return number;
    }
    return static_cast<int>(monthNames().indexOf(text.toLower())) % kMonths + 1;
}

QDate nearest(int month, int day, const QDate& near) {
    QDate best;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() &&
            (!best.isValid() || std::abs(date.daysTo(near)) < std::abs(best.daysTo(near)))) {
            best = date;
        }
    }
    return best;
}

} // namespace

std::vector<WrittenDate> datesIn(const QString& text, const QDate& near) {
    static const QString kMonth = monthNames().join(u'|');
    static const std::array kForms = {
        QRegularExpression(
            QStringLiteral("(?<![0-9.])(?<day>[0-9]{1,2})(?:st|nd|rd|th|-ти|-ви|-ри|-ми)?\\s+"
                           "(?<month>%1)(?![\\p{L}])(?:,?\\s+(?<year>[12][0-9]{3})(?![0-9]))?")
                .arg(kMonth),
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(QStringLiteral("(?<![0-9.])(?<day>[0-9]{1,2})\\.(?<month>[0-9]{1,2})\\."
                                          "(?<year>[12][0-9]{3})(?![0-9])")),
        QRegularExpression(
            QStringLiteral("(?<![\\p{L}])(?<month>%1)\\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?"
                           "(?![0-9:.])(?:,?\\s+(?<year>[12][0-9]{3})(?![0-9]))?")
                .arg(kMonth),
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption),
    };
    std::vector<WrittenDate> dates;
    for (const QRegularExpression& form : kForms) {
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int day = match.captured(QStringLiteral("day")).toInt();
            const int month = monthOf(match.captured(QStringLiteral("month")));
            const QString year = match.captured(QStringLiteral("year"));
            const QDate date =
                year.isEmpty() ? nearest(month, day, near) : QDate(year.toInt(), month, day);
            const bool isKnown = std::any_of(dates.begin(), dates.end(), [&](const auto& each) {
                return match.capturedStart() < each.start + each.length &&
                       each.start < match.capturedEnd();
            });
            if (date.isValid() && !isKnown) {
                dates.push_back({date, match.capturedStart(), match.capturedLength()});
            }
        }
    }
    std::sort(dates.begin(), dates.end(),
              [](const auto& one, const auto& other) { return one.start < other.start; });
    return dates;
}

} // namespace vestitel::language
