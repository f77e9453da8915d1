#include "checks/rules.h"

namespace vestitel::checks {

namespace {

int levelOf(html::Element element) {
    switch (element) {
    case html::Element::Heading2:
        return 2;
    case html::Element::Heading3:
        return 3;
    case html::Element::Heading4:
        return 4;
    default:
        return 0;
    }
}

void find(const EditionText& edition, Findings& findings) {
    int before = 1;
    eachBlock(edition.body, [&](const html::Block& block, const QString& id) {
        const int level = levelOf(block.element);
        if (level == 0) {
            return;
        }
        if (level > before + 1) {
            findings.add(Part::Body,
                         Words::tr("This heading is of level %1, and the one before it is of level "
                                   "%2.")
                             .arg(level)
                             .arg(before),
                         id, plainText(block.inlines));
        }
        before = level;
    });
}

} // namespace

Rule headingOrder() {
    return {
        "heading-order", Level::Must,
        QT_TRANSLATE_NOOP("vestitel::checks", "A heading skips a level"),
        QT_TRANSLATE_NOOP("vestitel::checks",
                          "People who listen to the page go from heading to heading (WCAG 1.3.1)."),
        find};
}

} // namespace vestitel::checks
