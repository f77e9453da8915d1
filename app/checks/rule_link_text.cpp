#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    static const QRegularExpression kEmpty(
        QStringLiteral(
            "^(тук|оттук|от тук|тук и тук|кликнете( тук)?|кликни( тук)?|натиснете( тук)?|"
            "вижте( тук)?|виж( тук)?|линк|линка|връзка|този линк|повече|още|прочети|"
            "прочетете|прочетете още|прочети повече|here|click|click here|see here|link|"
            "this link|more|read|read more|this|learn more|page|this page)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kAddress(QStringLiteral("^(https?://|www\\.)\\S+$"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kEnds(QStringLiteral("^[\\s\\p{P}]+|[\\s\\p{P}]+$"));
    for (const Passage& passage : edition.passages) {
        for (const LinkText& link : linksIn(passage)) {
            const QString words = QString(link.text).remove(kEnds).simplified();
            if (kEmpty.match(words).hasMatch()) {
                findings.add(passage, link.start, link.text.size(),
                             Words::tr("“%1” does not say where the link leads.").arg(words));
            } else if (kAddress.match(link.text.trimmed()).hasMatch()) {
                findings.add(passage, link.start, link.text.size(),
                             Words::tr("The link's text is a bare address. Say what is there."));
            }
        }
    }
}

} // namespace

Rule linkText() {
    return {"link-text", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "A link does not say where it leads"),
            QT_TRANSLATE_NOOP("vestitel::checks",
                              "Links are read by themselves, out of their sentence (WCAG 2.4.4)."),
            find};
}

} // namespace vestitel::checks
