#include "checks/rules.h"

namespace vestitel::checks {

namespace {

/// A Bulgarian one has 22 characters; others differ.
bool isRightLength(const QString& account) {
    constexpr qsizetype kBulgarianLength = 22;
    return !account.startsWith(QLatin1String("BG")) || account.size() == kBulgarianLength;
}

/// ISO 13616: the account with its first four characters at the end, letters as numbers from 10,
/// leaves 1 when divided by 97.
bool hasRightDigits(const QString& account) {
    constexpr int kModulus = 97;
    constexpr int kBase = 36;
    constexpr int kHundred = 100;
    constexpr int kTen = 10;
    int rest = 0;
    for (const QChar c : account.mid(4) + account.left(4)) {
        const int value = QString(c).toInt(nullptr, kBase);
        rest = (rest * (value >= kTen ? kHundred : kTen) + value) % kModulus;
    }
    return rest == 1;
}

void find(const EditionText& edition, Findings& findings) {
    static const QRegularExpression kAccount(
        QStringLiteral("(?<![A-Z0-9])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?"
                       "(?![A-Za-z0-9])"));
    for (const Passage& passage : edition.passages) {
        eachMatch(kAccount, passage.text, [&](const QRegularExpressionMatch& match) {
            const QString account = match.captured().remove(u' ');
            if (!isRightLength(account) || !hasRightDigits(account)) {
                findings.add(passage, match.capturedStart(), match.capturedLength(),
                             Words::tr("This IBAN is mistyped: its check digits do not fit."));
            }
        });
    }
}

} // namespace

Rule bankAccount() {
    return {
        "bank-account", Level::Must, QT_TRANSLATE_NOOP("vestitel::checks", "A bank account (IBAN)"),
        QT_TRANSLATE_NOOP("vestitel::checks",
                          "A mistyped one sends money nowhere; somebody's own is personal data."),
        find};
}

} // namespace vestitel::checks
