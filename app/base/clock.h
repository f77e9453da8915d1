#pragma once

#include <QDateTime>

namespace vestitel {

/// Where the time comes from, so that tests choose it.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present moment, in UTC, whole milliseconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace vestitel
