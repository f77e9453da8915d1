#include "publishing/post_events.h"

#include "html/body_text.h"
#include "language/deadlines.h"

#include <algorithm>

namespace vestitel::publishing {

using language::WrittenEvent;

namespace {

/// By day and hour; what says less comes after what says more.
bool comesBefore(const PostEvent& left, const PostEvent& right) {
    const WrittenEvent& one = left.when;
    const WrittenEvent& other = right.when;
    if (one.date != other.date) {
        return one.date < other.date;
    }
    if (one.begin.has_value() != other.begin.has_value()) {
        return one.begin.has_value();
    }
    if (one.begin != other.begin) {
        return one.begin < other.begin;
    }
    if (one.isDeadline != other.isDeadline) {
        return one.isDeadline;
    }
    return one.end.has_value() && !other.end.has_value();
}

/// Whether an event says nothing that one before it in the list does not say.
bool isSaidBy(const WrittenEvent& known, const WrittenEvent& event) {
    return known.date == event.date && (known.isDeadline || !event.isDeadline) &&
           (!event.begin || event.begin == known.begin);
}

/// Those of one text, after its history.
void addEvents(std::vector<PostEvent>& events, const QString& text, const QDate& reference) {
    for (const WrittenEvent& event : language::eventsIn(text, reference)) {
        const QString sentence = language::sentenceAround(text, event.start).simplified();
        if (event.date >= reference && !language::isReport(sentence)) {
            events.push_back({event, sentence});
        }
    }
}

} // namespace

std::vector<PostEvent> eventsOf(const Publication& publication, const domain::Language& language) {
    const domain::Edition& edition = publication.post.editions.at(language);
    const QDate reference =
        publication.post.date.isValid() ? publication.post.date : publication.post.modified.date();
    std::vector<PostEvent> events;
    if (!reference.isValid()) {
        return events;
    }
    // The text says more of an event than the lead and the title do, so it comes first.
    for (const QString& text : {html::bodyText(edition.body).text, edition.lead, edition.title}) {
        addEvents(events, text, reference);
    }
    std::stable_sort(events.begin(), events.end(), comesBefore);
    std::vector<PostEvent> distinct;
    for (PostEvent& event : events) {
        const bool isKnown =
            std::any_of(distinct.begin(), distinct.end(),
                        [&](const PostEvent& known) { return isSaidBy(known.when, event.when); });
        if (!isKnown) {
            distinct.push_back(std::move(event));
        }
    }
    return distinct;
}

} // namespace vestitel::publishing
