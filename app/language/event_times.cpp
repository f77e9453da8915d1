#include "language/event_times.h"

#include "language/deadlines.h"

#include <QRegularExpression>

#include <algorithm>

namespace vestitel::language {

namespace {

constexpr auto kOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr int kNoon = 12;
/// How far from a date its hours may begin, in UTF-16 units.
constexpr qsizetype kReach = 60;

const QString kUnit =
    QStringLiteral("(?:ч\\.|ч(?![\\p{L}.])|часа?(?!\\p{L})|[ap]\\.?m(?!\\p{L})\\.?)");

struct Hours {
    QTime begin;
    std::optional<QTime> end;
    qsizetype start = 0;
    qsizetype finish = 0;
};

/// One time of day; not valid for what is none ("10", "25:00").
QTime timeOf(const QString& hourText, const QString& minuteText, const QString& unit) {
    int hour = hourText.toInt();
    const bool isHalved = unit.contains(u'm', Qt::CaseInsensitive);
    if (isHalved && (hour < 1 || hour > kNoon)) {
        return {};
    }
    if (isHalved) {
        hour = hour % kNoon + (unit.startsWith(u'p', Qt::CaseInsensitive) ? kNoon : 0);
    }
    return {hour, minuteText.toInt()};
}

/// The first, or the last, hours of a text. A time has a colon or says what it is ("10.30 ч.").
std::optional<Hours> hoursIn(const QString& text, bool last) {
    static const QRegularExpression kHours(
        QStringLiteral(
            "(?<![\\d.:,])(?<h>\\d{1,2})(?:(?<s>[:.])(?<m>[0-5]\\d))?(?![\\d:]|\\.\\d)"
            "\\s*(?<u>%1)?"
            "(?:\\s*(?:до|–|-|to|till|until)\\s*(?<h2>\\d{1,2})(?:(?<s2>[:.])(?<m2>[0-5]\\d))?"
            "(?![\\d:]|\\.\\d)\\s*(?<u2>%1)?)?")
            .arg(kUnit),
        kOptions);
    std::optional<Hours> found;
    auto matches = kHours.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString unit = match.captured(QStringLiteral("u"));
        const QString secondUnit = match.captured(QStringLiteral("u2"));
        const bool isTime =
            match.captured(QStringLiteral("s")) == u":" || !unit.isEmpty() || !secondUnit.isEmpty();
        const QTime begin =
            timeOf(match.captured(QStringLiteral("h")), match.captured(QStringLiteral("m")),
                   unit.isEmpty() ? secondUnit : unit);
        if (!isTime || !begin.isValid()) {
            continue;
        }
        const QTime end = timeOf(match.captured(QStringLiteral("h2")),
                                 match.captured(QStringLiteral("m2")), secondUnit);
        const bool hasEnd = match.hasCaptured(QStringLiteral("h2")) && end > begin;
        found = Hours{begin, hasEnd ? std::optional(end) : std::nullopt, match.capturedStart(),
                      match.capturedEnd()};
        if (!last) {
            break;
        }
    }
    return found;
}

/// What may stand between hours and the date that follows them: " на ", ", on Thursday, ".
bool leadsToDate(const QString& between) {
    static const QRegularExpression kLink(
        QStringLiteral("^[,\\s]*(?:(?:на|от|on|of)\\s+)?(?:\\p{L}+,?\\s+)?$"), kOptions);
    return kLink.match(between).hasMatch();
}

std::optional<Hours> hoursBeside(const QString& text, qsizetype from, const WrittenDate& date,
                                 qsizetype to) {
    const QString before = text.mid(from, date.start - from);
    if (const auto hours = hoursIn(before, true); hours && leadsToDate(before.mid(hours->finish))) {
        return hours;
    }
    // "г." ends a sentence only before a capital.
    static const QRegularExpression kEnd(
        QStringLiteral("(?<!\\b[чг])[.!?;](?:\\s|$)|\\bг\\.\\s+\\p{Lu}|\\n"),
        QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype after = date.start + date.length;
    QString rest = text.mid(after, std::min(to - after, kReach));
    if (const qsizetype end = rest.indexOf(kEnd); end >= 0) {
        rest.truncate(end);
    }
    return hoursIn(rest, false);
}

} // namespace

std::vector<WrittenEvent> eventsIn(const QString& text, const QDate& near) {
    const std::vector<WrittenDate> dates = datesIn(text, near);
    std::vector<WrittenEvent> events;
    for (size_t at = 0; at < dates.size(); ++at) {
        const WrittenDate& date = dates[at];
        const qsizetype from = at == 0 ? 0 : dates[at - 1].start + dates[at - 1].length;
        const qsizetype to = at + 1 < dates.size() ? dates[at + 1].start : text.size();
        WrittenEvent event{date.date};
        if (const auto hours = hoursBeside(text, from, date, to)) {
            event.begin = hours->begin;
            event.end = hours->end;
        }
        event.isDeadline = isDeadline(text, date);
        event.start = date.start;
        events.push_back(event);
    }
    return events;
}

} // namespace vestitel::language
