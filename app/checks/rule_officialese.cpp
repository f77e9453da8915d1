#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    struct Phrase {
        QRegularExpression phrase;
        QString plain;
    };
    const auto phrases = [](std::initializer_list<std::pair<const char*, const char*>> list) {
        std::vector<Phrase> made;
        for (const auto& [phrase, plain] : list) {
            made.push_back({QRegularExpression(QStringLiteral("(?<![\\p{L}])(?:%1)(?![\\p{L}])")
                                                   .arg(QString::fromUtf8(phrase)),
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::UseUnicodePropertiesOption),
                            QString::fromUtf8(plain)});
        }
        return made;
    };
    static const std::vector<Phrase> kBulgarian = phrases({
        {"във връзка с гореизложеното", "затова"},
        {"с оглед на гореизложеното", "затова"},
        {"в изпълнение на горното", "затова"},
        {"горе(споменат|посочен|цитиран|описан|изброен|упоменат)(ият|ия|ата|ото|ите|а|о|и)?",
         "този"},
        {"долу(посочен|описан|изброен)(ият|ия|ата|ото|ите|а|о|и)?", "следният"},
        {"посредством", "чрез"},
        {"в качеството (си|му|ѝ|им) на", "като"},
        {"към настоящия момент", "сега"},
        {"в най-кратки срокове", "скоро"},
        {"следва да се има предвид", "помнете"},
        {"биват задължени", "трябва"},
    });
    static const std::vector<Phrase> kEnglish = phrases({
        {"in order to", "to"},
        {"prior to", "before"},
        {"subsequent to", "after"},
        {"in the event that", "if"},
        {"due to the fact that", "because"},
        {"at this point in time", "now"},
        {"for the purpose of", "for"},
        {"with regard to|with respect to", "about"},
        {"afore(said|mentioned)|above-mentioned", "this"},
        {"utili[sz](e|es|ed|ing|ation)", "use"},
        {"pursuant to", "under"},
        {"in lieu of", "instead of"},
        {"commenc(e|es|ed|ing|ement)", "begin"},
    });
    if (!edition.isBulgarian() && !edition.isEnglish()) {
        return;
    }
    for (const Passage& passage : edition.passages) {
        for (const Phrase& phrase : edition.isBulgarian() ? kBulgarian : kEnglish) {
            eachMatch(phrase.phrase, passage.own, [&](const QRegularExpressionMatch& match) {
                findings.add(passage, match.capturedStart(), match.capturedLength(),
                             Words::tr("“%1” is said more plainly: %2.")
                                 .arg(match.captured(), phrase.plain));
            });
        }
    }
}

} // namespace

Rule officialese() {
    return {
        "officialese", Level::Advice, QT_TRANSLATE_NOOP("vestitel::checks", "Words of officials"),
        QT_TRANSLATE_NOOP("vestitel::checks", "Plain words are understood at once, by everybody."),
        find};
}

} // namespace vestitel::checks
