#pragma once

#include <QDate>

#include <algorithm>

namespace vestitel::search {

// A row's id: 23 bits of the day (Julian, 0 without a date), 18 bits of a number within the day,
// 6 bits of the edition's place in its post. So ids grow with time, a span of time is a span of
// ids, and all rows of one post share what is above the last 6 bits. The index keeps the steps from
// one id to the next of each word, so it grows by a fourth when a day is a byte or two wider.
constexpr int kPlaceBits = 6;
constexpr int kDayShift = 24;
constexpr qint64 kMostEditions = qint64{1} << kPlaceBits;

/// The post's part of a row's id.
[[nodiscard]] constexpr qint64 postKeyOf(qint64 rowId) {
    return rowId >> kPlaceBits;
}
[[nodiscard]] constexpr qint64 rowIdOf(qint64 postKey, qint64 place) {
    return (postKey << kPlaceBits) | place;
}
/// The first day that a post with a date can have.
inline const QDate kFirstDay = QDate::fromJulianDay(1);
/// The least row id of a day.
[[nodiscard]] inline qint64 firstRowIdOf(const QDate& date) {
    constexpr qint64 kLastDay = (qint64{1} << 23) - 2;
    const qint64 day = date.isValid() ? std::clamp(date.toJulianDay(), qint64{0}, kLastDay) : 0;
    return day << kDayShift;
}
/// One past the greatest row id of the day that begins at `firstRowId`.
[[nodiscard]] constexpr qint64 endOfDay(qint64 firstRowId) {
    return firstRowId + (qint64{1} << kDayShift);
}

} // namespace vestitel::search
