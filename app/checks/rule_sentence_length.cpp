#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    constexpr int kLongest = 45;
    // A sentence ends before a capital letter; so "г. Лясковец" would end one, but few are that
    // long.
    static const QRegularExpression kSentence(
        QStringLiteral("[^.!?…\\n]+(?:[.!?…]+(?!\\s+[\\p{Lu}„“\"]|\\s*$)[^.!?…\\n]*)*[.!?…]*"));
    static const QRegularExpression kWord(QStringLiteral("[\\p{L}\\p{N}]+"));
    for (const Passage& passage : edition.passages) {
        eachMatch(kSentence, passage.text, [&](const QRegularExpressionMatch& match) {
            int words = 0;
            eachMatch(kWord, match.captured(), [&](const auto&) { ++words; });
            if (words > kLongest) {
                findings.add(passage, match.capturedStart(), match.capturedLength(),
                             Words::tr("This sentence has %1 words.").arg(words));
            }
        });
    }
}

} // namespace

Rule sentenceLength() {
    return {
        "sentence-length", Level::Advice,
        QT_TRANSLATE_NOOP("vestitel::checks", "A sentence is very long"),
        QT_TRANSLATE_NOOP("vestitel::checks", "Readers lose the thread after some thirty words."),
        find};
}

} // namespace vestitel::checks
