#include "checks/rules.h"

#include <algorithm>

namespace vestitel::checks {

namespace {

const QString kLatinTwins = QStringLiteral("ABCEHKMOPTXYaceopxy");
const QString kCyrillicTwins = QString::fromUtf8("АВСЕНКМОРТХУасеорху");

bool isLatin(QChar c) {
    return c.script() == QChar::Script_Latin;
}

bool isCyrillicLetter(QChar c) {
    return c.script() == QChar::Script_Cyrillic;
}

/// The word with the letters of the script that it has fewer of replaced by those that look alike;
/// nothing for a word of one script, and where a letter has no twin (then it is meant).
std::optional<QString> inOneScript(const QString& word) {
    const auto latin = std::count_if(word.begin(), word.end(), isLatin);
    const auto cyrillic = std::count_if(word.begin(), word.end(), isCyrillicLetter);
    if (latin == 0 || cyrillic == 0) {
        return std::nullopt;
    }
    const bool toCyrillic = cyrillic >= latin;
    const QString& from = toCyrillic ? kLatinTwins : kCyrillicTwins;
    const QString& to = toCyrillic ? kCyrillicTwins : kLatinTwins;
    QString mended = word;
    for (QChar& c : mended) {
        if (toCyrillic ? isLatin(c) : isCyrillicLetter(c)) {
            const qsizetype at = from.indexOf(c);
            if (at < 0) {
                return std::nullopt;
            }
            c = to.at(at);
        }
    }
    return mended;
}

void find(const EditionText& edition, Findings& findings) {
    static const QRegularExpression kWord(QStringLiteral("\\p{L}+"));
    for (const Passage& passage : edition.passages) {
        eachMatch(kWord, passage.text, [&](const QRegularExpressionMatch& match) {
            if (const auto mended = inOneScript(match.captured())) {
                findings.add(
                    passage, match.capturedStart(), match.capturedLength(),
                    Words::tr("“%1” has Latin and Cyrillic letters.").arg(match.captured()),
                    *mended);
            }
        });
    }
}

} // namespace

Rule mixedScript() {
    return {"mixed-script", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "A word has letters of two scripts"),
            QT_TRANSLATE_NOOP(
                "vestitel::checks",
                "It looks right, and no search finds it; screen readers stumble over it."),
            find};
}

} // namespace vestitel::checks
