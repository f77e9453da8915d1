#include "language/deadlines.h"

#include <QRegularExpression>

namespace vestitel::language {

QString sentenceAround(const QString& text, qsizetype place) {
    static const QRegularExpression kEnd(
        QStringLiteral("\\n|(?<!\\b[чг])[.!?](?:\\s|$)|(?<=\\b[чг])\\.(?=\\s+\\p{Lu})"),
        QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype begin = text.lastIndexOf(kEnd, place) + 1;
    const qsizetype end = text.indexOf(kEnd, place);
    return text.mid(begin, end < 0 ? -1 : end + 1 - begin).trimmed();
}

bool isReport(const QString& sentence) {
    static const QRegularExpression kPast(
        QStringLiteral(
            "(?<![\\p{L}])(изтече|изтекъл|изтекла|приключи|приключиха|завърши|бе|беше|бяха|"
            "подадоха|подали|подадени|удължен|удължава|expired|closed|ended|was|were|"
            "had|extended)(?![\\p{L}])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kPast.match(sentence).hasMatch();
}

bool isDeadline(const QString& text, const WrittenDate& date) {
    static const QRegularExpression kDeadline(
        QStringLiteral("(?<![\\p{L}])(краен срок|крайният срок|крайния срок|срок за "
                       "(?!изпълнение)[\\p{L} ]{3,40}?|"
                       "в срок до|(?:подават|приемат|подаване|приемане|кандидатства|"
                       "записване|регистрация)[^.!?\\n]{0,40}? до|deadline|closing date|"
                       "(?:apply|applications|submit|submitted|accepted|register|registration)"
                       "[^.!?\\n]{0,40}? "
                       "(?:by|until|till|before))(?![\\p{L}])(?:[^.!?\\n]|\\b[чг]\\.){0,40}?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kDeadline.match(text.left(date.start)).hasMatch() &&
           !isReport(sentenceAround(text, date.start));
}

} // namespace vestitel::language
