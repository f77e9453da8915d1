#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    if (!isEmpty(edition) && edition.edition.title.trimmed().isEmpty()) {
        findings.add(Part::Title, Words::tr("The title is missing."));
    }
}

} // namespace

Rule titleMissing() {
    return {
        "title-missing", Level::Must, QT_TRANSLATE_NOOP("vestitel::checks", "The title is missing"),
        QT_TRANSLATE_NOOP("vestitel::checks", "Without a title the text is not published."), find};
}

} // namespace vestitel::checks
