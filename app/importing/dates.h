#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace vestitel::importing {

/// A date in a text, and where.
struct FoundDate {
    QDate date;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The first day that a text names in a form that Bulgarian and English pages use: 25.01.2018,
/// 25/1/2018, 2018-01-25, 25 януари 2018, 25 January 2018, January 25, 2018. Days before months
/// where both are numbers. Only days that exist, from 1980 to 2100.
[[nodiscard]] std::optional<FoundDate> findDate(const QString& text);

/// A line that tells when something was published, and nothing else of its own: "25.01.2018:",
/// "Публикувано на 25 януари 2018 г., 14:30 ч.", "Thursday, January 25, 2018".
struct DateLine {
    QDate date;
    QString rest; ///< What follows the date and its colon on the same line: a title, most often.
};
[[nodiscard]] std::optional<DateLine> readDateLine(const QString& line);

} // namespace vestitel::importing
