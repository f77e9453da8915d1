#include "checks/rules.h"

namespace vestitel::checks {

namespace {

/// The edition that speaks for the post: what is wrong with its programme is said once.
bool isFirst(const EditionText& edition) {
    for (const domain::Language& language : edition.subject.languages) {
        const auto found = edition.subject.post.editions.find(language);
        if (found != edition.subject.post.editions.end() &&
            (!found->second.title.trimmed().isEmpty() || !found->second.body.isEmpty())) {
            return language == edition.language;
        }
    }
    return true;
}

void find(const EditionText& edition, Findings& findings) {
    const Subject& subject = edition.subject;
    if (!isEmpty(edition) && isFirst(edition) && !subject.fundingProblem.isEmpty() &&
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
