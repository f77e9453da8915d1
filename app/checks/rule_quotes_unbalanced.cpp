#include "checks/rules.h"

#include <vector>

namespace vestitel::checks {

namespace {

struct Mark {
    const Passage* passage;
    qsizetype at;
};

/// Opens and closes the quotations of a passage; `open` are those that are still to be closed.
void follow(const Passage& passage, QChar opening, QChar closing, std::vector<Mark>& open,
            std::vector<Mark>& alone) {
    const bool goesOn = !open.empty() && passage.own.trimmed().startsWith(opening);
    bool isFirst = true;
    for (qsizetype at = 0; at < passage.own.size(); ++at) {
        const QChar c = passage.own.at(at);
        if (c == opening) {
            // A quotation over several paragraphs opens in each anew, and closes once.
            if (!isFirst || !goesOn) {
                open.push_back({&passage, at});
            }
            isFirst = false;
        } else if (c == closing && !open.empty()) {
            open.pop_back();
        } else if (c == closing) {
            alone.push_back({&passage, at});
        }
    }
}

void find(const EditionText& edition, Findings& findings) {
    if (!edition.isBulgarian() && !edition.isEnglish()) {
        return;
    }
    const QChar opening = edition.isBulgarian() ? QChar(0x201E) : QChar(0x201C);
    const QChar closing = edition.isBulgarian() ? QChar(0x201C) : QChar(0x201D);
    std::vector<Mark> alone;
    std::vector<Mark> inBody;
    for (const Passage& passage : edition.passages) {
        if (passage.part == Part::Body) {
            follow(passage, opening, closing, inBody, alone);
        } else {
            std::vector<Mark> open;
            follow(passage, opening, closing, open, alone);
            alone.insert(alone.end(), open.begin(), open.end());
        }
    }
    alone.insert(alone.end(), inBody.begin(), inBody.end());
    for (const Mark& mark : alone) {
        findings.add(*mark.passage, mark.at, 1,
                     Words::tr("This quotation mark has no other half."));
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
