#include "checks/rules.h"

namespace vestitel::checks {

namespace {

/// Words that say that European money pays for what the text tells of, not that it exists: a fund
/// or programme beside a word of paying, or a local action group's measure.
const std::vector<QRegularExpression>& phrases() {
    static const std::vector<QRegularExpression> kPhrases = [] {
        std::vector<QRegularExpression> made;
        const QString fund = QStringLiteral(
            "(?:ЕЗФРСР|ПРСР|СПРЗСР|ЕСФ\\+?|ЕФРР|Европейски(?:я|ят)? (?:земеделски|социален) фонд"
            "|Европейски(?:я|ят)? фонд за регионално развитие"
            "|Програма(?:та)? за развитие на селските райони"
            "|Европейски(?:я|ят) съюз)");
        const QString paid =
            QStringLiteral("(?:съ)?финансира(?:н|на|но|ни|ния|ният|ната|ното|ните|не|нето|ща)?");
        for (const QString& phrase :
             {paid + QStringLiteral("[^.!?]{0,60}?") + fund,
              QStringLiteral("(?:с подкрепата|с финансовата подкрепа|със средства)[^.!?]{0,40}?") +
                  fund,
              QStringLiteral("(?:под)?мярка 19\\.[1-4]"),
              QStringLiteral("(?:co-?)?(?:funded|financed)[^.!?]{0,60}?"
                             "(?:European Union|EAFRD|ERDF|ESF\\+?|"
                             "European (?:Agricultural|Social|Regional) [A-Z]\\w+|"
                             "Rural Development Programme)"),
              QStringLiteral("(?:sub-?)?measure 19\\.[1-4]")}) {
            made.emplace_back(QStringLiteral("(?<![\\p{L}])(?:%1)(?![\\p{L}\\d])").arg(phrase),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
        }
        return made;
    }();
    return kPhrases;
}

void find(const EditionText& edition, Findings& findings) {
    if (!edition.subject.post.programme.isEmpty()) {
        return;
    }
    for (const Passage& passage : edition.passages) {
        for (const QRegularExpression& phrase : phrases()) {
            const auto match = phrase.match(passage.own);
            if (match.hasMatch()) {
                findings.add(passage, match.capturedStart(), match.capturedLength(),
                             Words::tr("The text names European money, and the post has no "
                                       "programme. Choose it, so that its emblems and sentences "
                                       "are shown."));
                return; // one place is enough to see it
            }
        }
    }
}

} // namespace

Rule fundingUnnamed() {
    return {"funding-unnamed", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "European money without its programme"),
            QT_TRANSLATE_NOOP("vestitel::checks",
                              "What a programme pays for has to carry its emblems and sentences."),
            find};
}

} // namespace vestitel::checks
