#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    if (!isEmpty(edition) && edition.edition.body.isEmpty()) {
        findings.add(Part::Body, Words::tr("The text is missing."));
    }
}

} // namespace

Rule textMissing() {
    return {
        "text-missing", Level::Must, QT_TRANSLATE_NOOP("vestitel::checks", "The text is missing"),
        QT_TRANSLATE_NOOP("vestitel::checks", "Without a text there is nothing to publish."), find};
}

} // namespace vestitel::checks
