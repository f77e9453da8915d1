#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    static const QRegularExpression kHyphen(QStringLiteral("(?<=\\S) (-) (?=\\S)"));
    for (const Passage& passage : edition.passages) {
        eachMatch(kHyphen, passage.own, [&](const QRegularExpressionMatch& match) {
            findings.add(passage, match.capturedStart(1), 1,
                         Words::tr("This hyphen stands for a dash."), QString(QChar(0x2013)));
        });
    }
}

} // namespace

Rule hyphenForDash() {
    return {
        "hyphen-for-dash", Level::Advice,
        QT_TRANSLATE_NOOP("vestitel::checks", "A hyphen stands for a dash"),
        QT_TRANSLATE_NOOP("vestitel::checks", "Between words a dash (–) parts, a hyphen joins."),
        find};
}

} // namespace vestitel::checks
