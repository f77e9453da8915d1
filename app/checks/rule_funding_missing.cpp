#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    const Subject& subject = edition.subject;
    if (speaksForPost(edition) && !subject.fundingProblem.isEmpty() &&
        subject.post.programmeWaiver.isEmpty()) {
        findings.add(Part::Edition,
                     Words::tr("The post cannot be exported: %1").arg(subject.fundingProblem));
    }
}

} // namespace

Rule fundingMissing() {
    return {"funding-missing", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "What its programme demands is missing"),
            QT_TRANSLATE_NOOP("vestitel::checks",
                              "Who spends a programme's money has to show where it comes from; "
                              "what is missing may be deducted."),
            find};
}

} // namespace vestitel::checks
