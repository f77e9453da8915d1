#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    if (isEmpty(edition)) {
        findings.add(Part::Edition, Words::tr("There is no text in this language."));
    }
}

} // namespace

Rule editionMissing() {
    return {
        "edition-missing", Level::Advice,
        QT_TRANSLATE_NOOP("vestitel::checks", "An edition is missing"),
        QT_TRANSLATE_NOOP("vestitel::checks",
                          "Readers of that language find nothing, and programmes ask for both."),
        find};
}

} // namespace vestitel::checks
