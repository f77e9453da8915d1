#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    constexpr qsizetype kShortest = 5;
    constexpr qsizetype kLongest = 15; // E.164
    static const QRegularExpression kNumber(
        QStringLiteral("(?<![\\p{L}])(?:тел|телефон|phone|tel|mobile|gsm|моб)\\.?:?\\s*"
                       "(\\(?\\+?[0-9](?:[ \\x{A0}]?[0-9]|[/)-][ \\x{A0}]?[0-9])*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kNoDigit(QStringLiteral("[^0-9]"));
    for (const Passage& passage : edition.passages) {
        eachMatch(kNumber, passage.text, [&](const QRegularExpressionMatch& match) {
            const qsizetype digits = match.captured(1).remove(kNoDigit).size();
            const bool isEmergency = digits == 3;
            if (!isEmergency && (digits < kShortest || digits > kLongest)) {
                findings.add(passage, match.capturedStart(1), match.capturedLength(1),
                             Words::tr("A telephone number has %1 to %2 digits; this one has %3.")
                                 .arg(kShortest)
                                 .arg(kLongest)
                                 .arg(digits));
            }
        });
    }
}

} // namespace

Rule telephoneForm() {
    return {"telephone", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "A telephone number is incomplete"),
            QT_TRANSLATE_NOOP("vestitel::checks", "Nobody can call it."), find};
}

} // namespace vestitel::checks
