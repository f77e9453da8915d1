#pragma once

#include "language/event_times.h"
#include "publishing/publication.h"

#include <vector>

namespace vestitel::publishing {

/// A day that an edition announces.
struct PostEvent {
    language::WrittenEvent when;
    QString sentence; ///< That names it first.
};

/// What an edition announces: the dates of its title, lead and text with their hours, by day, each
/// once. Days before the post's own date are history, as are those of sentences that tell of what
/// was; they are left out. A day that is named with an hour and without one counts with it, and
/// an hour that is once said to be a deadline is one.
[[nodiscard]] std::vector<PostEvent> eventsOf(const Publication& publication,
                                              const domain::Language& language);

} // namespace vestitel::publishing
