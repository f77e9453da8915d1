#pragma once

#include "base/clock.h"
#include "base/id_source.h"

#include <QTimeZone>

namespace vestitel::test {

/// A clock that stands still until it is told otherwise.
class FixedClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 1, 25), QTime(12, 32, 7), QTimeZone::utc()};
};

/// Post ids in order: 00000000-0000-4000-8000-000000000001, ...2, ...
class CountingIdSource final : public IdSource {
public:
    [[nodiscard]] PostId newPostId() override {
        const QString digits = QString::number(++m_count, 16).rightJustified(12, u'0');
        return *PostId::fromString(QStringLiteral("00000000-0000-4000-8000-") + digits);
    }

private:
    qint64 m_count = 0;
};

} // namespace vestitel::test
