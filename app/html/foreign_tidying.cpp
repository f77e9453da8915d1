#include "html/foreign_tidying.h"

#include "html/heading_levels.h"
#include "html/image_descriptions.h"
#include "html/inline_text.h"
#include "html/table_shape.h"
#include "html/table_tidying.h"

#include <algorithm>
#include <iterator>

namespace vestitel::html {

namespace {

bool isHeading(Element element) {
    return element == Element::Heading2 || element == Element::Heading3 ||
           element == Element::Heading4;
}

bool isList(Element element) {
    return element == Element::BulletList || element == Element::OrderedList;
}

/// A document of one heading-like style throughout: all runs of `inlines` carry the mark.
bool isWholly(const Inlines& inlines, bool Marks::*mark) {
    return std::all_of(inlines.begin(), inlines.end(), [mark](const Inline& part) {
        return part.isBreak() || part.marks.*mark ||
               std::all_of(part.text.begin(), part.text.end(),
                           [](QChar c) { return c.isSpace() || c.isPunct(); });
    });
}

} // namespace

void dropWholeMarks(Block& block) {
    bool isChanged = false;
    for (bool Marks::*const mark : {&Marks::strong, &Marks::em}) {
        if (isWholly(block.inlines, mark)) {
            for (Inline& part : block.inlines) {
                part.marks.*mark = false;
            }
            isChanged = true;
        }
    }
    if (isChanged) {
        std::vector<Inlines> joined = canonicalParagraphs(block.inlines, BreakRule::OneLine);
        if (!joined.empty()) {
            block.inlines = std::move(joined.front());
        }
    }
}

namespace {

bool holdsOnlyLists(const Block& item) {
    return std::all_of(item.children.begin(), item.children.end(),
                       [](const Block& child) { return isList(child.element); });
}

/// A list in an item without text belongs to the item before it; before the first one it only
/// stands further in, and is the list itself.
void joinItems(Block& list) {
    while (list.children.size() == 1 && list.children[0].children.size() == 1 &&
           holdsOnlyLists(list.children[0])) {
        Block inner = std::move(list.children[0].children[0]);
        inner.id = list.id;
        list = std::move(inner);
    }
    std::vector<Block> items;
    for (Block& item : list.children) {
        if (holdsOnlyLists(item) && !items.empty()) {
            std::move(item.children.begin(), item.children.end(),
                      std::back_inserter(items.back().children));
        } else if (holdsOnlyLists(item) && item.children.size() == 1 &&
                   item.children[0].element == list.element) {
            joinItems(item.children[0]); // so that the first of them holds more than lists
            std::move(item.children[0].children.begin(), item.children[0].children.end(),
                      std::back_inserter(items));
        } else {
            items.push_back(std::move(item));
        }
    }
    list.children = std::move(items);
}

std::vector<Block> tidied(std::vector<Block> blocks, Program program) {
    std::vector<Block> result;
    for (Block& block : blocks) {
        if (block.element == Element::Table) {
            for (Block& part : tidiedTable(std::move(block), program)) {
                result.push_back(std::move(part));
            }
            continue;
        }
        if (isHeading(block.element)) {
            dropWholeMarks(block);
        }
        if (block.element == Element::Image) {
            block.alt = description(block.alt);
        }
        if (isList(block.element)) {
            joinItems(block);
            if (std::all_of(block.children.begin(), block.children.end(), holdsOnlyLists)) {
                // It only stands further in: what it holds are the lists.
                for (Block& item : block.children) {
                    for (Block& list : tidied(std::move(item.children), program)) {
                        result.push_back(std::move(list));
                    }
                }
                continue;
            }
        }
        if (block.element == Element::Rule && !result.empty() &&
            result.back().element == Element::Rule) {
            continue;
        }
        block.children = tidied(std::move(block.children), program);
        result.push_back(std::move(block));
    }
    return result;
}

} // namespace

void tidyForeign(Document& document, Program program) {
    document.blocks = tidied(std::move(document.blocks), program);
    repairHeadingLevels(document);
}

} // namespace vestitel::html
