#include "html/open_text.h"

#include "html/inline_text.h"

#include <utility>

namespace vestitel::html {

bool OpenText::canBeSeen() const {
    return m_block && !canonicalParagraphs(m_block->inlines, BreakRule::OneLine).empty();
}

void OpenText::openParagraph() {
    m_block = m_next;
    m_next.id.clear();
}

void OpenText::add(QString text, const Marks& marks) {
    Inlines& inlines = m_block->inlines;
    const bool continues = !inlines.empty() && !inlines.back().isBreak();
    if (continues && inlines.back().marks == marks) {
        inlines.back().text += text;
        return;
    }
    inlines.push_back(Inline{std::move(text), marks});
    if (!(marks == Marks{}) && !mayPay(marks)) {
        Marks& written = inlines.back().marks;
        written.href.clear();
        written.lang.clear();
        written.title.clear();
    }
}

void OpenText::addBreak() {
    m_block->inlines.push_back(Inline{});
}

std::vector<Block> OpenText::close() {
    std::vector<Block> blocks;
    if (!m_block) {
        return blocks;
    }
    Block text = std::move(*std::exchange(m_block, std::nullopt));
    const BreakRule rule =
        text.element == Element::Paragraph ? BreakRule::Paragraphs : BreakRule::OneLine;
    for (Inlines& inlines : canonicalParagraphs(text.inlines, rule)) {
        Block& block = blocks.emplace_back(text.element);
        block.id = std::exchange(text.id, {});
        block.lang = text.lang;
        block.className = text.className;
        block.inlines = std::move(inlines);
    }
    return blocks;
}

Inlines OpenText::closeAsInlines() {
    return m_block ? std::move(std::exchange(m_block, std::nullopt)->inlines) : Inlines();
}

/// Whether the marks that the block's last run did not carry yet are within the budget.
bool OpenText::mayPay(const Marks& marks) {
    m_budget -= marks.href.size() + marks.lang.size() + marks.title.size();
    return m_budget >= 0;
}

} // namespace vestitel::html
