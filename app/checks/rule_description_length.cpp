#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    constexpr qsizetype kLongest = 170;
    for (const Passage& passage : edition.passages) {
        if (passage.part == Part::Description && passage.text.size() > kLongest) {
            findings.add(passage, Words::tr("The description for search engines has %1 characters.")
                                      .arg(passage.text.size()));
        }
    }
}

} // namespace

Rule descriptionLength() {
    return {"description-length", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "The description is too long"),
            QT_TRANSLATE_NOOP("vestitel::checks",
                              "Search engines cut it off after some 160 characters."),
            find};
}

} // namespace vestitel::checks
