#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    if (!speaksForPost(edition)) {
        return;
    }
    for (const QString& problem : edition.subject.lookProblems) {
        //: %1: a sentence, "“Colour of links”: #ffcc00 on #ffffff is hard to read; …"
        findings.add(
            Part::Edition,
            Words::tr("%1 Choose another colour in the settings, under “Look”.").arg(problem));
    }
}

} // namespace

Rule lookContrast() {
    return {kLookContrast, Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "Colours of the look that are hard to read"),
            QT_TRANSLATE_NOOP("vestitel::checks",
                              "On each page, not only this one: who sees badly, or reads in the "
                              "sun, cannot tell the letters from what is behind them (WCAG "
                              "1.4.3)."),
            find};
}

} // namespace vestitel::checks
