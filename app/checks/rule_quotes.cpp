#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    static const QRegularExpression kStraight(QStringLiteral("(?<![0-9])\"([^\"\\n]+)\""));
    static const QRegularExpression kEnglishInBulgarian(QStringLiteral("“([^“”„\\n]+)”"));
    static const QRegularExpression kBulgarianInEnglish(QStringLiteral("„([^“”„\\n]+)[“”]"));
    static const QRegularExpression kAngled(QStringLiteral("«([^«»\\n]+)»"));
    if (!edition.isBulgarian() && !edition.isEnglish()) {
        return;
    }
    const QString form = edition.isBulgarian() ? QStringLiteral("„%1“") : QStringLiteral("“%1”");
    const std::vector<QRegularExpression> wrong = {
        kStraight, edition.isBulgarian() ? kEnglishInBulgarian : kBulgarianInEnglish, kAngled};
    for (const Passage& passage : edition.passages) {
        for (const QRegularExpression& expression : wrong) {
            eachMatch(expression, passage.own, [&](const QRegularExpressionMatch& match) {
                findings.add(
                    passage, match.capturedStart(), match.capturedLength(),
                    Words::tr("These are not the quotation marks of this language."),
                    form.arg(passage.text.mid(match.capturedStart(1), match.capturedLength(1))));
            });
        }
    }
}

} // namespace

Rule wrongQuotes() {
    return {"quotes", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "Quotation marks of another language"),
            QT_TRANSLATE_NOOP(
                "vestitel::checks",
                "Each language has its own, and the same ones everywhere look cared for."),
            find};
}

} // namespace vestitel::checks
