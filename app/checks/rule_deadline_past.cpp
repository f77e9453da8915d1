#include "checks/rules.h"

#include "language/deadlines.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    // A deadline was to come when the post was published.
    const QDate reference = referenceDate(edition);
    const bool isPublished = edition.subject.post.status == domain::Status::Published;
    const QString sentence = isPublished
                                 ? Words::tr("This deadline was over before the post's own date.")
                                 : Words::tr("This deadline has passed.");
    for (const Passage& passage : edition.passages) {
        for (const language::WrittenDate& date : language::datesIn(passage.text, reference)) {
            if (date.date < reference && language::isDeadline(passage.text, date)) {
                findings.add(passage, date.start, date.length, sentence);
            }
        }
    }
}

} // namespace

Rule deadlinePast() {
    return {"deadline-past", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "A deadline has passed"),
            QT_TRANSLATE_NOOP("vestitel::checks", "Nobody can apply any more."), find};
}

} // namespace vestitel::checks
