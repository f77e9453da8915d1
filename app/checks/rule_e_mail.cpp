#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    static const QRegularExpression kAround(
        QStringLiteral("(?<![^\\s(<„“\"/:;|\\[])([^\\s@(<„“\"/:;|\\[\\]]+)(?:@| @ ?|@ "
                       ")([^\\s@)>“”\",;:/|\\[\\]]+)"));
    static const QRegularExpression kRight(QStringLiteral(
        "^[A-Za-z0-9._%+'-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}$"));
    static const QRegularExpression kDomain(QStringLiteral("[A-Za-z0-9-]\\.[A-Za-z]{2,}$"));
    static const QRegularExpression kEnd(QStringLiteral("[.,;:!?]+$"));
    for (const Passage& passage : edition.passages) {
        eachMatch(kAround, passage.text, [&](const QRegularExpressionMatch& match) {
            const QString address = match.captured().remove(kEnd);
            // "5 pieces @ 3 euro" is none; with a space it has to look like one otherwise.
            const bool isMeant = !address.contains(u' ') || kDomain.match(address).hasMatch();
            // "follow us at @name" is another site's name of somebody.
            const bool isName =
                address.contains(QLatin1String(" @")) && !address.contains(QLatin1String("@ "));
            const bool isRight = kRight.match(QString(address).remove(u' ')).hasMatch();
            if (isName && !isRight) {
                return;
            }
            if (isMeant && !kRight.match(address).hasMatch()) {
                findings.add(passage, match.capturedStart(), address.size(),
                             Words::tr("“%1” is not an e-mail address.").arg(address));
            }
        });
    }
}

} // namespace

Rule emailForm() {
    return {"e-mail", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "An e-mail address is mistyped"),
            QT_TRANSLATE_NOOP("vestitel::checks", "Letters to it come back."), find};
}

} // namespace vestitel::checks
