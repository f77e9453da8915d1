#include "search/query_fields.h"

#include <QRegularExpression>

#include <algorithm>

namespace vestitel::search {

namespace {

constexpr qsizetype kShortestBeginning = 3;

QString lowered(const QString& text) {
    return text.toCaseFolded();
}

DateSpan span(const QDate& first, const QDate& next) {
    return {first, next};
}

/// A number that a pattern caught.
int number(const QRegularExpressionMatch& match, const char* name) {
    return match.captured(QLatin1String(name)).toInt();
}

} // namespace

const std::vector<FieldName>& fieldNames() {
    static const std::vector<FieldName> kNames = {
        {FieldKind::Title,
         {QStringLiteral("title")},
         {QStringLiteral("заглавие"), QStringLiteral("загл")}},
        {FieldKind::Lead,
         {QStringLiteral("lead"), QStringLiteral("summary")},
         {QStringLiteral("резюме"), QStringLiteral("увод")}},
        {FieldKind::Body,
         {QStringLiteral("text"), QStringLiteral("body")},
         {QStringLiteral("текст")}},
        {FieldKind::Captions,
         {QStringLiteral("caption"), QStringLiteral("alt"), QStringLiteral("image")},
         {QStringLiteral("надпис"), QStringLiteral("снимка")}},
        {FieldKind::Tag,
         {QStringLiteral("tag"), QStringLiteral("tags")},
         {QStringLiteral("етикет"), QStringLiteral("етикети"), QStringLiteral("таг"),
          QStringLiteral("тагове"), QStringLiteral("ключова")}},
        {FieldKind::Category,
         {QStringLiteral("category")},
         {QStringLiteral("категория"), QStringLiteral("рубрика"), QStringLiteral("раздел")}},
        {FieldKind::Programme,
         {QStringLiteral("programme"), QStringLiteral("program"), QStringLiteral("funding")},
         {QStringLiteral("програма"), QStringLiteral("финансиране")}},
        {FieldKind::Attachments,
         {QStringLiteral("file"), QStringLiteral("attachment")},
         {QStringLiteral("файл"), QStringLiteral("документ"), QStringLiteral("приложение")}},
        {FieldKind::Status,
         {QStringLiteral("status"), QStringLiteral("state")},
         {QStringLiteral("състояние"), QStringLiteral("статус")}},
        {FieldKind::PostKind,
         {QStringLiteral("kind"), QStringLiteral("type")},
         {QStringLiteral("вид"), QStringLiteral("тип")}},
        {FieldKind::Language,
         {QStringLiteral("lang"), QStringLiteral("language")},
         {QStringLiteral("език")}},
        {FieldKind::Before,
         {QStringLiteral("before"), QStringLiteral("until")},
         {QStringLiteral("преди"), QStringLiteral("до")}},
        {FieldKind::After,
         {QStringLiteral("after"), QStringLiteral("since"), QStringLiteral("from")},
         {QStringLiteral("след"), QStringLiteral("от")}},
        {FieldKind::On,
         {QStringLiteral("date"), QStringLiteral("year"), QStringLiteral("month")},
         {QStringLiteral("дата"), QStringLiteral("година"), QStringLiteral("месец")}},
    };
    return kNames;
}

std::optional<FieldKind> fieldNamed(const QString& name) {
    const QString wanted = lowered(name);
    for (const FieldName& field : fieldNames()) {
        if (field.english.contains(wanted) || field.bulgarian.contains(wanted)) {
            return field.kind;
        }
    }
    return std::nullopt;
}

const std::vector<FieldValue>& valuesOf(FieldKind kind) {
    static const std::vector<FieldValue> kStatuses = {
        {QStringLiteral("draft"),
         {QStringLiteral("draft"), QStringLiteral("drafts"), QStringLiteral("чернова"),
          QStringLiteral("чернови")}},
        {QStringLiteral("ready"),
         {QStringLiteral("ready"), QStringLiteral("готова"), QStringLiteral("готово"),
          QStringLiteral("готови"), QStringLiteral("готов")}},
        {QStringLiteral("published"),
         {QStringLiteral("published"), QStringLiteral("публикувана"), QStringLiteral("публикувано"),
          QStringLiteral("публикувани"), QStringLiteral("публикуван")}},
    };
    static const std::vector<FieldValue> kLanguages = {
        {QStringLiteral("bg"),
         {QStringLiteral("bg"), QStringLiteral("bulgarian"), QStringLiteral("бг"),
          QStringLiteral("български"), QStringLiteral("bul")}},
        {QStringLiteral("en"),
         {QStringLiteral("en"), QStringLiteral("english"), QStringLiteral("ен"),
          QStringLiteral("английски"), QStringLiteral("eng")}},
    };
    static const std::vector<FieldValue> kKinds = {
        {QStringLiteral("news"),
         {QStringLiteral("news"), QStringLiteral("новина"), QStringLiteral("новини")}},
        {QStringLiteral("page"),
         {QStringLiteral("page"), QStringLiteral("pages"), QStringLiteral("страница"),
          QStringLiteral("страници")}},
    };
    static const std::vector<FieldValue> kNone;
    switch (kind) {
    case FieldKind::Status:
        return kStatuses;
    case FieldKind::PostKind:
        return kKinds;
    case FieldKind::Language:
        return kLanguages;
    default:
        return kNone;
    }
}

std::optional<QString> valueNamed(FieldKind kind, const QString& name) {
    const QString wanted = lowered(name.trimmed());
    QStringList beginning;
    for (const FieldValue& value : valuesOf(kind)) {
        if (value.names.contains(wanted)) {
            return value.value;
        }
        if (wanted.size() >= kShortestBeginning &&
            std::any_of(value.names.begin(), value.names.end(),
                        [&](const QString& each) { return each.startsWith(wanted); })) {
            beginning.append(value.value);
        }
    }
    return beginning.size() == 1 ? std::optional(beginning.front()) : std::nullopt;
}

std::optional<DateSpan> daysOf(const QString& text) {
    static const QRegularExpression kYear(
        QStringLiteral("^(?<y>\\d{4})(?:[-./](?<m>\\d{1,2})(?:[-./](?<d>\\d{1,2}))?)?$"));
    static const QRegularExpression kDay(
        QStringLiteral("^(?:(?<d>\\d{1,2})[-./])?(?<m>\\d{1,2})[-./](?<y>\\d{4})$"));
    static const QRegularExpression kTail(QStringLiteral("(?:\\s*г)?\\.?$"));
    const QString date = text.trimmed().toLower().remove(kTail);
    QRegularExpressionMatch match = kYear.match(date);
    if (!match.hasMatch()) {
        match = kDay.match(date);
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool hasMonth = !match.captured(QStringLiteral("m")).isEmpty();
    const bool hasDay = !match.captured(QStringLiteral("d")).isEmpty();
    const QDate first(number(match, "y"), hasMonth ? number(match, "m") : 1,
                      hasDay ? number(match, "d") : 1);
    if (!first.isValid()) {
        return std::nullopt;
    }
    if (hasDay) {
        return span(first, first.addDays(1));
    }
    return span(first, hasMonth ? first.addMonths(1) : first.addYears(1));
}

} // namespace vestitel::search
