#include "checks/rules.h"

#include "language/blanks.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    for (const Passage& passage : edition.passages) {
        for (const language::Blank& blank : language::blanksIn(passage.text)) {
            findings.add(passage, blank.from, blank.to - blank.from,
                         Words::tr("Something in [square brackets] is still to be filled in."));
        }
    }
    eachBlock(edition.body, [&](const html::Block& block, const QString& id) {
        if (!language::blanksIn(block.alt).empty()) {
            findings.add(Part::Images,
                         Words::tr("Something in [square brackets] is still to be filled in."), id,
                         block.alt);
        }
    });
}

} // namespace

Rule placeholderLeft() {
    return {"placeholder-left", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "A place of a template is not filled in"),
            QT_TRANSLATE_NOOP("vestitel::checks", "Readers would see the square brackets."), find};
}

} // namespace vestitel::checks
