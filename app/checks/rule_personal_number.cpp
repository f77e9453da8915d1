#include "checks/rules.h"

#include <array>

namespace vestitel::checks {

namespace {

/// Whether ten digits are a unified civil number: a birth date, and a check digit that fits
/// (Regulation RD-02-20-9 of 2012, GRAO).
bool isPersonalNumber(const QString& digits) {
    constexpr std::array kWeights = {2, 4, 8, 5, 10, 9, 7, 3, 6};
    constexpr int kModulus = 11;
    constexpr int kBase = 10;
    int sum = 0;
    for (size_t at = 0; at < kWeights.size(); ++at) {
        sum += digits.at(static_cast<qsizetype>(at)).digitValue() * kWeights.at(at);
    }
    int year = 1900 + digits.left(2).toInt();
    int month = digits.mid(2, 2).toInt();
    // Months of other centuries are counted on: 21 to 32 of the nineteenth, 41 to 52 of this one.
    if (month > 40) {
        month -= 40;
        year += 100;
    } else if (month > 20) {
        month -= 20;
        year -= 100;
    }
    return sum % kModulus % kBase == digits.back().digitValue() &&
           QDate(year, month, digits.mid(4, 2).toInt()).isValid();
}

void find(const EditionText& edition, Findings& findings) {
    static const QRegularExpression kTen(QStringLiteral("(?<![0-9])[0-9]{10}(?![0-9])"));
    for (const Passage& passage : edition.passages) {
        eachMatch(kTen, passage.text, [&](const QRegularExpressionMatch& match) {
            if (isPersonalNumber(match.captured())) {
                findings.add(passage, match.capturedStart(), match.capturedLength(),
                             Words::tr("This looks like somebody's EGN."));
            }
        });
    }
}

} // namespace

Rule personalNumber() {
    return {"personal-number", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "A person's number (EGN)"),
            QT_TRANSLATE_NOOP("vestitel::checks",
                              "It must not be made public: it is personal data (GDPR)."),
            find};
}

} // namespace vestitel::checks
