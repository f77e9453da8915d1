#include "checks/rules.h"

#include "checks/dates.h"

namespace vestitel::checks {

namespace {

/// The sentence that a place of a text is in; "ч." and "г." end none.
QString sentenceAround(const QString& text, qsizetype place) {
    static const QRegularExpression kEnd(QStringLiteral("(?<!\\b[чг])[.!?\\n](?:\\s|$)"));
    const qsizetype begin = text.lastIndexOf(kEnd, place) + 1;
    const qsizetype end = text.indexOf(kEnd, place);
    return text.mid(begin, end < 0 ? -1 : end - begin);
}

/// Whether a sentence tells of what was: its deadlines are meant to be over.
bool isReport(const QString& sentence) {
    static const QRegularExpression kPast(
        QStringLiteral(
            "(?<![\\p{L}])(изтече|изтекъл|изтекла|приключи|приключиха|завърши|бе|беше|бяха|"
            "подадоха|подали|подадени|удължен|удължава|expired|closed|ended|was|were|"
            "had|extended)(?![\\p{L}])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kPast.match(sentence).hasMatch();
}

void find(const EditionText& edition, Findings& findings) {
    // A deadline was to come when the post was published.
    const QDate reference = referenceDate(edition);
    static const QRegularExpression kDeadline(
        QStringLiteral("(?<![\\p{L}])(краен срок|крайният срок|крайния срок|срок за "
                       "(?!изпълнение)[\\p{L} ]{3,40}?|"
                       "в срок до|(?:подават|приемат|подаване|приемане|кандидатства|"
                       "записване|регистрация)[^.!?\\n]{0,40}? до|deadline|closing date|"
                       "(?:apply|applications|submit|submitted|accepted|register|registration)"
                       "[^.!?\\n]{0,40}? "
                       "(?:by|until|till|before))(?![\\p{L}])(?:[^.!?\\n]|\\b[чг]\\.){0,40}?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool isPublished = edition.subject.post.status == domain::Status::Published;
    const QString sentence = isPublished
                                 ? Words::tr("This deadline was over before the post's own date.")
                                 : Words::tr("This deadline has passed.");
    for (const Passage& passage : edition.passages) {
        for (const WrittenDate& date : datesIn(passage.text, reference)) {
            if (date.date < reference &&
                kDeadline.match(passage.text.left(date.start)).hasMatch() &&
                !isReport(sentenceAround(passage.text, date.start))) {
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
