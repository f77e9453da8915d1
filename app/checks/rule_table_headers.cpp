#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    eachBlock(edition.body, [&](const html::Block& block, const QString& id) {
        if (block.element != html::Element::Table) {
            return;
        }
        bool hasHeader = false;
        const html::Document table{{block}};
        eachBlock(table, [&](const html::Block& each, const QString&) {
            hasHeader = hasHeader || each.element == html::Element::TableHeader;
        });
        if (!hasHeader) {
            findings.add(Part::Body, Words::tr("The table has no header row or column."), id);
        }
    });
}

} // namespace

Rule tableHeaders() {
    return {"table-headers", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "A table has no headers"),
            QT_TRANSLATE_NOOP(
                "vestitel::checks",
                "People who listen to it do not know what a number stands for (WCAG 1.3.1)."),
            find};
}

} // namespace vestitel::checks
