#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    // Names of one or two words are no other language.
    static const QRegularExpression kLatin(
        QStringLiteral("\\b[A-Za-z][a-z'’-]+(?:[ ,:]+(?:&[ ]+)?[A-Za-z][a-z'’-]+){3,}"));
    static const QRegularExpression kCyrillic(
        QStringLiteral("(?<![\\p{L}])[А-Яа-яЀ-ӿ]{2,}(?:[ ,:]+[А-Яа-яЀ-ӿ]{2,}){2,}"));
    for (const Passage& passage : edition.passages) {
        if (passage.part == Part::Description) {
            continue; // it has no marks
        }
        eachMatch(
            edition.isCyrillic() ? kLatin : kCyrillic, passage.own,
            [&](const QRegularExpressionMatch& match) {
                findings.add(
                    passage, match.capturedStart(), match.capturedLength(),
                    Words::tr("“%1” is not marked as another language.").arg(match.captured()));
            });
    }
}

} // namespace

Rule foreignWords() {
    return {
        "language-of-parts", Level::Advice,
        QT_TRANSLATE_NOOP("vestitel::checks", "Words in another language are not marked"),
        QT_TRANSLATE_NOOP("vestitel::checks",
                          "A screen reader would speak them with the wrong voice (WCAG 3.1.2)."),
        find};
}

} // namespace vestitel::checks
