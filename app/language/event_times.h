#pragma once

#include "language/dates.h"

#include <QTime>

#include <optional>

namespace vestitel::language {

/// A day that a text names, with the hours that it says beside it.
struct WrittenEvent {
    QDate date;
    std::optional<QTime> begin{};
    std::optional<QTime> end{};
    bool isDeadline = false; ///< The last day of something; `begin` is then the last moment.
    qsizetype start = 0;     ///< Of the date, in UTF-16 units of the text.

    friend bool operator==(const WrittenEvent&, const WrittenEvent&) = default;
};

/// The dates of a text with their hours, in its order: "на 12 март 2026 г. от 10:30 до 12:00 ч.",
/// "до 17:30 ч. на 15.02.2026 г.", "on 12 March 2026 at 10:30", "at 5 p.m. on 3 May". Hours belong
/// to a date of the same sentence that stands just beside them. `near`: see datesIn().
[[nodiscard]] std::vector<WrittenEvent> eventsIn(const QString& text, const QDate& near);

} // namespace vestitel::language
