#include "html/open_blocks.h"

#include "html/paragraph_classes.h"
#include "html/table_shape.h"

namespace vestitel::html {

namespace {

bool isList(Element element) {
    return element == Element::BulletList || element == Element::OrderedList;
}

bool isCell(Element element) {
    return element == Element::TableCell || element == Element::TableHeader;
}

} // namespace

bool OpenBlocks::isAt(Element element) const {
    return !m_open.empty() && m_open.back().element == element;
}

bool OpenBlocks::isAtList() const {
    return !m_open.empty() && isList(m_open.back().element);
}

bool OpenBlocks::isInFlow() const {
    return m_open.empty() || isCell(m_open.back().element) || isAt(Element::ListItem) ||
           isAt(Element::BlockQuote) || isAt(Element::Aside);
}

void OpenBlocks::push(Block block) {
    std::vector<Block>& siblings = m_open.empty() ? m_document.blocks : m_open.back().children;
    siblings.push_back(std::move(block));
}

void OpenBlocks::open(Block container) {
    m_lists += isList(container.element) ? 1 : 0;
    m_open.push_back(std::move(container));
}

void OpenBlocks::enterFlow() {
    if (isAtList()) {
        m_impliedItems.push_back(m_open.size());
        open(Block(Element::ListItem));
        return;
    }
    if (isAt(Element::Table)) {
        open(Block(Element::TableBody));
    }
    if (isAt(Element::TableHead) || isAt(Element::TableBody)) {
        open(Block(Element::TableRow));
    }
    if (isAt(Element::TableRow)) {
        open(Block(Element::TableCell));
    }
}

void OpenBlocks::reopenItem() {
    if (!isAtList() || m_open.back().children.empty()) {
        return;
    }
    std::vector<Block>& items = m_open.back().children;
    Block item = std::move(items.back());
    items.pop_back();
    m_impliedItems.push_back(m_open.size());
    m_open.push_back(std::move(item));
}

bool OpenBlocks::isAtImpliedItem() const {
    return !m_impliedItems.empty() && m_impliedItems.back() + 1 == m_open.size();
}

void OpenBlocks::close() {
    if (isAtImpliedItem()) {
        m_impliedItems.pop_back();
    }
    Block block = std::move(m_open.back());
    m_open.pop_back();
    m_lists -= isList(block.element) ? 1 : 0;
    if (block.element == Element::BlockQuote) {
        keepOneSource(block);
    }
    if (block.element == Element::Table) {
        for (Block& part : canonicalTable(std::move(block))) {
            push(std::move(part));
        }
    } else if (!block.children.empty() || isCell(block.element)) {
        push(std::move(block));
    }
}

} // namespace vestitel::html
