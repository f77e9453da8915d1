#pragma once

#include "publishing/publication.h"
#include "publishing/theme.h"

#include <QByteArray>

namespace vestitel::publishing {

/// What an edition announces (see eventsOf) as an iCalendar file (RFC 5545): an event a date, by
/// the clock of Bulgaria, or the whole day where no hour is said. A deadline is an event with a
/// reminder a day before. Empty when there is nothing announced. The same post gives the same ids,
/// so that a calendar that has an event already takes the change. Deterministic.
[[nodiscard]] QByteArray calendarFile(const Publication& publication,
                                      const domain::Language& language, const Theme& theme);

} // namespace vestitel::publishing
