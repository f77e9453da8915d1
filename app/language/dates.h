#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace vestitel::language {

/// A date as a text has it.
struct WrittenDate {
    QDate date;
    qsizetype start = 0; ///< In UTF-16 units of the text.
    qsizetype length = 0;
};

/// The dates of a text, in its order: "25 януари 2018 г.", "25.01.2018", "25 January 2018",
/// "January 25, 2018". A date without a year is taken as the one nearest to `near`. Dates that
/// do not exist are not among them.
[[nodiscard]] std::vector<WrittenDate> datesIn(const QString& text, const QDate& near);

} // namespace vestitel::language
