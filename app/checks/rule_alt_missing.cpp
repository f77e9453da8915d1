#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    const QString sentence = Words::tr("An image has no text for people who cannot see it.");
    eachBlock(edition.body, [&](const html::Block& block, const QString& id) {
        if (block.element == html::Element::Image && block.alt.trimmed().isEmpty()) {
            findings.add(Part::Images, sentence, id);
        }
    });
    if (!isEmpty(edition) && edition.subject.post.leadImage &&
        leadText(edition).alt.trimmed().isEmpty()) {
        findings.add(Part::Images, sentence);
    }
}

} // namespace

Rule altMissing() {
    return {"alt-missing", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "An image has no alternative text"),
            QT_TRANSLATE_NOOP(
                "vestitel::checks",
                "People who cannot see it learn nothing of it, and the law asks for it (WCAG "
                "1.1.1)."),
            find};
}

} // namespace vestitel::checks
