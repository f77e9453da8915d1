#include "publishing/post_events.h"

#include "html/body_text.h"
#include "language/deadlines.h"

#include <algorithm>

namespace vestitel::publishing {

using language::WrittenEvent;

namespace {

/// By day and hour; what says less comes after what says more.
bool comesBefore(const WrittenEvent& one, const WrittenEvent& other) {
    if (one.date != other.date) {
        return one.date < other.date;
    }
    if (one.begin.has_value() != other.begin.has_value()) {
        return one.begin.has_value();
    }
    if (one.begin != other.begin) {
        return one.begin < other.begin;
    }
    return one.end.has_value() && !other.end.has_value();
}

/// Whether one event of a list says nothing that another, which stands before it, does not say.
bool isSaidBy(const WrittenEvent& known, const WrittenEvent& event) {
    return known.date == event.date && known.isDeadline == event.isDeadline &&
           (!event.begin || event.begin == known.begin);
}

} // namespace

std::vector<WrittenEvent> eventsOf(const Publication& publication,
                                   const domain::Language& language) {
    const domain::Edition& edition = publication.post.editions.at(language);
    const QDate reference =
        publication.post.date.isValid() ? publication.post.date : publication.post.modified.date();
    std::vector<WrittenEvent> events;
    if (!reference.isValid()) {
        return events;
    }
    for (const QString& text : {edition.title, edition.lead, html::bodyText(edition.body).text}) {
        for (const WrittenEvent& event : language::eventsIn(text, reference)) {
            if (event.date >= reference &&
                !language::isReport(language::sentenceAround(text, event.start))) {
                events.push_back(event);
            }
        }
    }
    std::stable_sort(events.begin(), events.end(), comesBefore);
    std::vector<WrittenEvent> distinct;
    for (WrittenEvent& event : events) {
        const bool isKnown =
            std::any_of(distinct.begin(), distinct.end(),
                        [&](const WrittenEvent& known) { return isSaidBy(known, event); });
        if (!isKnown) {
            event.start = 0; // Of no text any more.
            distinct.push_back(event);
        }
    }
    return distinct;
}

} // namespace vestitel::publishing
