#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    static const QRegularExpression kSpace(
        QStringLiteral("(?<=[\\p{L}\\p{N})“”»])[ ]+(?=[,;!?](?:\\s|$)|[.:](?:\\s|$))"));
    for (const Passage& passage : edition.passages) {
        eachMatch(kSpace, passage.text, [&](const QRegularExpressionMatch& match) {
            findings.add(passage, match.capturedStart(), match.capturedLength(),
                         Words::tr("There is a space before the punctuation mark."), QString());
        });
    }
}

} // namespace

Rule spaceBeforeMark() {
    return {"space-before-mark", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "A space before a punctuation mark"),
            QT_TRANSLATE_NOOP("vestitel::checks", "The mark may begin the next line."), find};
}

} // namespace vestitel::checks
