#include "importing/dates.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace vestitel::importing {

namespace {

using Options = QRegularExpression::PatternOption;
constexpr auto kFlags = QRegularExpression::PatternOptions(Options::CaseInsensitiveOption |
                                                           Options::UseUnicodePropertiesOption);

/// Beginnings that are enough to know a month by, in order of the months.
const std::array<QStringList, 12>& monthBeginnings() {
    static const std::array<QStringList, 12> kMonths = {{
        {QStringLiteral("януари"), QStringLiteral("яну"), QStringLiteral("jan")},
        {QStringLiteral("февруари"), QStringLiteral("фев"), QStringLiteral("feb")},
        {QStringLiteral("март"), QStringLiteral("мар"), QStringLiteral("mar")},
        {QStringLiteral("април"), QStringLiteral("апр"), QStringLiteral("apr")},
        {QStringLiteral("май"), QStringLiteral("may")},
        {QStringLiteral("юни"), QStringLiteral("jun")},
        {QStringLiteral("юли"), QStringLiteral("jul")},
        {QStringLiteral("август"), QStringLiteral("авг"), QStringLiteral("aug")},
        {QStringLiteral("септември"), QStringLiteral("сеп"), QStringLiteral("sep")},
        {QStringLiteral("октомври"), QStringLiteral("окт"), QStringLiteral("oct")},
        {QStringLiteral("ноември"), QStringLiteral("ное"), QStringLiteral("nov")},
        {QStringLiteral("декември"), QStringLiteral("дек"), QStringLiteral("dec")},
    }};
    return kMonths;
}

int monthOf(const QString& name) {
    const QString lower = name.toLower();
    for (size_t month = 0; month < monthBeginnings().size(); ++month) {
        for (const QString& beginning : monthBeginnings()[month]) {
            if (lower.startsWith(beginning)) {
                return static_cast<int>(month) + 1;
            }
        }
    }
    return lower.toInt();
}

// The months' names in full, so that "25 марка 2018" is not taken for a date.
const QString& monthNames() {
    static const QString kNames = QStringLiteral(
        "(?:януари|яну\\.?|февруари|фев\\.?|февр\\.?|март|мар\\.?|април|апр\\.?|май|юни|юли|август|"
        "авг\\.?|септември|септ?\\.?|октомври|окт\\.?|ноември|ноем?\\.?|декември|дек\\.?|"
        "january|jan\\.?|february|feb\\.?|march|mar\\.?|april|apr\\.?|may|june|jun\\.?|july|"
        "jul\\.?|august|aug\\.?|september|sept?\\.?|october|oct\\.?|november|nov\\.?|december|"
        "dec\\.?)");
    return kNames;
}

const std::array<QRegularExpression, 4>& dateForms() {
    static const std::array<QRegularExpression, 4> kForms = {
        QRegularExpression(
            QStringLiteral("(?<![\\d.])(?<d>\\d{1,2})\\s?[./-]\\s?(?<m>\\d{1,2})\\s?[./-]\\s?"
                           "(?<y>\\d{4})(?!\\d)"),
            kFlags),
        QRegularExpression(QStringLiteral("(?<![\\d.])(?<y>\\d{4})[-./](?<m>\\d{1,2})[-./]"
                                          "(?<d>\\d{1,2})(?!\\d)"),
                           kFlags),
        QRegularExpression(QStringLiteral("(?<!\\d)(?<d>\\d{1,2})(?:-?(?:ви|ри|ти|st|nd|rd|th))?"
                                          "\\s+(?:of\\s+)?(?<m>%1),?\\s+(?<y>\\d{4})(?!\\d)")
                               .arg(monthNames()),
                           kFlags),
        QRegularExpression(QStringLiteral("\\b(?<m>%1)\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+"
                                          "(?<y>\\d{4})(?!\\d)")
                               .arg(monthNames()),
                           kFlags),
    };
    return kForms;
}

/// What may stand on a date's line beside it without making the line a sentence.
const QRegularExpression& dateCompany() {
    static const QRegularExpression kCompany(
        QStringLiteral(
            "\\b(?:понеделник|вторник|сряда|четвъртък|петък|събота|неделя|monday|tuesday|"
            "wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|"
            "публикуван[аои]?|добавен[аои]?|качен[аои]?|създаден[аои]?|дата|на|от|в|ден|"
            "published|posted|date|on|at|added|created|написан[аои]?|г|год|година|ч|часа|час|"
            "am|pm)\\b|\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?|[\\s.,:;|()\\[\\]/–—-]"),
        kFlags);
    return kCompany;
}

bool isCompanyOnly(QString text) {
    return text.remove(dateCompany()).isEmpty();
}

} // namespace

std::optional<FoundDate> findDate(const QString& text) {
    std::optional<FoundDate> first;
    for (const QRegularExpression& form : dateForms()) {
        QRegularExpressionMatchIterator matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QDate date(match.captured(QStringLiteral("y")).toInt(),
                             monthOf(match.captured(QStringLiteral("m"))),
                             match.captured(QStringLiteral("d")).toInt());
            if (!date.isValid() || date.year() < 1980 || date.year() > 2100) {
                continue;
            }
            if (!first || match.capturedStart() < first->begin) {
                first = FoundDate{date, match.capturedStart(), match.capturedEnd()};
            }
            break;
        }
    }
    return first;
}

std::optional<DateLine> readDateLine(const QString& line) {
    const std::optional<FoundDate> found = findDate(line);
    if (!found || !isCompanyOnly(line.left(found->begin))) {
        return std::nullopt;
    }
    const QString after = line.mid(found->end);
    if (isCompanyOnly(after)) {
        return DateLine{found->date, QString()};
    }
    // "25.01.2018: a title", and only with the colon: "25.01.2018 was a day ..." is a sentence.
    static const QRegularExpression kColon(QStringLiteral("^\\s*(?:г\\.?)?\\s*[:|]\\s+"), kFlags);
    const QRegularExpressionMatch colon = kColon.match(after);
    if (found->begin == 0 && colon.hasMatch()) {
        return DateLine{found->date, after.mid(colon.capturedEnd()).trimmed()};
    }
    return std::nullopt;
}

} // namespace vestitel::importing
