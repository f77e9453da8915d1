#include "checks/rules.h"

#include "checks/dates.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    // A deadline was to come when the post was published.
    const QDate reference = referenceDate(edition);
    static const QRegularExpression kDeadline(
        QStringLiteral(
            "(?<![\\p{L}])(краен срок|крайният срок|крайния срок|срок за [\\p{L} ]{3,40}?|"
            "в срок до|(?:подават|приемат|подаване|приемане|кандидатства|"
            "записване|регистрация)[^.!?\\n]{0,40}? до|deadline|closing date|"
            "(?:apply|applications|submit|submitted|accepted|register|registration)"
            "[^.!?\\n]{0,40}? "
            "(?:by|until|till|before))(?![\\p{L}])(?:[^.!?\\n]|\\b[чг]\\.){0,40}?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const Passage& passage : edition.passages) {
        for (const WrittenDate& date : datesIn(passage.text, reference)) {
            if (date.date < reference &&
                kDeadline.match(passage.text.left(date.start)).hasMatch()) {
                findings.add(passage, date.start, date.length,
                             Words::tr("This deadline was over before the post's own date."));
            }
        }
    }
}

} // namespace

Rule deadlinePast() {
    return {"deadline-past", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "A deadline has passed"),
            QT_TRANSLATE_NOOP("vestitel::checks", "Nobody can apply any more."), find};
}

} // namespace vestitel::checks
