#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    // Abbreviations stand alone; four words in a row are no abbreviations.
    static const QRegularExpression kCapitals(
        QStringLiteral("(?<![\\p{L}\\p{N}])\\p{Lu}{2,}(?:[^\\p{L}\\p{N}\\n]{1,3}\\p{Lu}+){3,}"
                       "(?![\\p{L}])"));
    static const QRegularExpression kLong(QStringLiteral("\\p{Lu}{5,}"));
    for (const Passage& passage : edition.passages) {
        eachMatch(kCapitals, passage.text, [&](const QRegularExpressionMatch& match) {
            if (kLong.match(match.captured()).hasMatch()) {
                findings.add(passage, match.capturedStart(), match.capturedLength(),
                             Words::tr("These words are in capitals."));
            }
        });
    }
}

} // namespace

Rule allCaps() {
    return {"all-caps", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "Words are written in capitals"),
            QT_TRANSLATE_NOOP("vestitel::checks",
                              "They are hard to read, and some screen readers spell them out."),
            find};
}

} // namespace vestitel::checks
