#pragma once

#include "html/document.h"

#include <optional>
#include <vector>

namespace vestitel::html {

/// The text block that is being filled, if one is, and what the next paragraph will be.
class OpenText final {
public:
    /// `budget`: how many characters of link targets, titles and languages may be written; a mark
    /// around many blocks is written in each, which must not multiply a long one without bound.
    explicit OpenText(qsizetype budget) : m_budget(budget) {}

    [[nodiscard]] bool isOpen() const { return m_block.has_value(); }
    [[nodiscard]] bool canBeSeen() const;

    /// Opens a heading or caption.
    void open(Block block) { m_block = std::move(block); }
    void openParagraph();
    void setNextParagraph(Block paragraph) { m_next = std::move(paragraph); }

    /// Both need an open block.
    void add(QString text, const Marks& marks);
    void addBreak();

    /// Closes the block, if one is open: as it is stored, a paragraph in as many as its line
    /// breaks make of it.
    [[nodiscard]] std::vector<Block> close();
    /// Closes the block and hands out its text only.
    [[nodiscard]] Inlines closeAsInlines();
    void drop() { m_block.reset(); }

private:
    [[nodiscard]] bool mayPay(const Marks& marks);

    std::optional<Block> m_block;
    Block m_next{Element::Paragraph};
    qsizetype m_budget;
};

} // namespace vestitel::html
