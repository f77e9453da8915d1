#include "checks/rules.h"

#include "language/dates.h"

namespace vestitel::checks {

namespace {

const QStringList& weekdays() {
    static const QStringList kNames = {
        QStringLiteral("понеделник"), QStringLiteral("вторник"),  QStringLiteral("сряда"),
        QStringLiteral("четвъртък"),  QStringLiteral("петък"),    QStringLiteral("събота"),
        QStringLiteral("неделя"),     QStringLiteral("monday"),   QStringLiteral("tuesday"),
        QStringLiteral("wednesday"),  QStringLiteral("thursday"), QStringLiteral("friday"),
        QStringLiteral("saturday"),   QStringLiteral("sunday")};
    return kNames;
}

constexpr int kDays = 7;

struct Weekday {
    int number = 0; ///< 1 is Monday.
    bool isBulgarian = false;
    bool isCapital = false;
    qsizetype start = 0;
    qsizetype length = 0;
};

QString weekdayName(int number, bool isBulgarian, bool isCapital) {
    QString name = weekdays().at(number - 1 + (isBulgarian ? 0 : kDays));
    if (isCapital) {
        name[0] = name.at(0).toUpper();
    }
    return name;
}

/// The weekday that is said of a date: just before it ("четвъртък, 25 януари") or just after it, in
/// brackets or after a comma ("25.01.2018 г. (четвъртък)").
std::optional<Weekday> weekdayBeside(const QString& text, const language::WrittenDate& date) {
    static const QString kNames = weekdays().join(u'|');
    static const auto kOptions =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression kBefore(
        QStringLiteral("(?<![\\p{L}])(%1),?\\s+(?:the\\s+)?$").arg(kNames), kOptions);
    static const QRegularExpression kAfter(
        QStringLiteral("^(?:\\s*г\\.)?\\s*(?:\\(|,\\s+)(%1)(?![\\p{L}])").arg(kNames), kOptions);
    qsizetype offset = 0;
    auto match = kBefore.match(text.left(date.start));
    if (!match.hasMatch()) {
        offset = date.start + date.length;
        match = kAfter.match(text.mid(offset));
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int index = static_cast<int>(weekdays().indexOf(match.captured(1).toLower()));
    return Weekday{index % kDays + 1, index < kDays, match.captured(1).at(0).isUpper(),
                   offset + match.capturedStart(1), match.capturedLength(1)};
}

void find(const EditionText& edition, Findings& findings) {
    const QDate near = referenceDate(edition);
    for (const Passage& passage : edition.passages) {
        for (const language::WrittenDate& date : language::datesIn(passage.text, near)) {
            if (const auto day = weekdayBeside(passage.text, date);
                day && day->number != date.date.dayOfWeek()) {
                const QString right =
                    weekdayName(date.date.dayOfWeek(), day->isBulgarian, day->isCapital);
                findings.add(passage, day->start, day->length,
                             Words::tr("%1 is another day of the week: %2.")
                                 .arg(passage.text.mid(date.start, date.length), right),
                             right);
            }
        }
    }
}

} // namespace

Rule wrongWeekday() {
    return {"weekday", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "A weekday does not fit its date"),
            QT_TRANSLATE_NOOP("vestitel::checks",
                              "Half of the readers go by the weekday, and come on the wrong day."),
            find};
}

} // namespace vestitel::checks
