#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    if (!edition.isBulgarian() && !edition.isEnglish()) {
        return;
    }
    const QChar opening = edition.isBulgarian() ? QChar(0x201E) : QChar(0x201C);
    const QChar closing = edition.isBulgarian() ? QChar(0x201C) : QChar(0x201D);
    for (const Passage& passage : edition.passages) {
        int open = 0;
        qsizetype wrong = -1;
        for (qsizetype at = 0; at < passage.own.size() && wrong < 0; ++at) {
            open += passage.own.at(at) == opening ? 1 : passage.own.at(at) == closing ? -1 : 0;
            wrong = open < 0 ? at : -1;
        }
        if (open > 0) {
            wrong = passage.own.lastIndexOf(opening);
        }
        if (wrong >= 0) {
            findings.add(passage, wrong, 1, Words::tr("This quotation mark has no other half."));
        }
    }
}

} // namespace

Rule unbalancedQuotes() {
    return {"quotes-unbalanced", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "A quotation mark stands alone"),
            QT_TRANSLATE_NOOP("vestitel::checks",
                              "Readers do not see where the quotation begins or ends."),
            find};
}

} // namespace vestitel::checks
