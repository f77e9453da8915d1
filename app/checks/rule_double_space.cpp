#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    static const QRegularExpression kSpaces(
        QStringLiteral("(?<=[^\\s\\x{A0}])[ \\x{A0}]{2,}(?=[^\\s\\x{A0}])"));
    for (const Passage& passage : edition.passages) {
        eachMatch(kSpaces, passage.text, [&](const QRegularExpressionMatch& match) {
            findings.add(passage, match.capturedStart(), match.capturedLength(),
                         Words::tr("There are two or more spaces here."), QStringLiteral(" "));
        });
    }
}

} // namespace

Rule doubleSpace() {
    return {"double-space", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "Two spaces in a row"),
            QT_TRANSLATE_NOOP("vestitel::checks",
                              "Left over from typing; they leave holes in the lines."),
            find};
}

} // namespace vestitel::checks
