#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    if (!isEmpty(edition) && edition.edition.lead.trimmed().isEmpty()) {
        findings.add(Part::Lead, Words::tr("The summary under the title is missing."));
    }
}

} // namespace

Rule leadMissing() {
    return {
        "lead-missing", Level::Advice,
        QT_TRANSLATE_NOOP("vestitel::checks", "The summary is missing"),
        QT_TRANSLATE_NOOP("vestitel::checks",
                          "It stands in lists, in search engines and where the page is shared."),
        find};
}

} // namespace vestitel::checks
