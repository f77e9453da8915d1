#include "html/heading_levels.h"

#include <array>
#include <vector>

namespace vestitel::html {

namespace {

constexpr std::array kLevels{Element::Heading2, Element::Heading3, Element::Heading4};

/// From 0; -1: no heading.
int levelOf(Element element) {
    for (std::size_t level = 0; level < kLevels.size(); ++level) {
        if (kLevels[level] == element) {
            return static_cast<int>(level);
        }
    }
    return -1;
}

} // namespace

void repairHeadingLevels(Document& document) {
    std::vector<int> above; // the headings under which one stands, each deeper than the one before
    for (Block& block : document.blocks) {
        const int level = levelOf(block.element);
        if (level < 0) {
            continue;
        }
        while (!above.empty() && above.back() >= level) {
            above.pop_back();
        }
        block.element = kLevels[above.size()]; // deeper ones are at most two
        above.push_back(level);
    }
}

} // namespace vestitel::html
