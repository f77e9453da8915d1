#pragma once

#include "html/list_writer.h"
#include "html/style_sheet_rules.h"

namespace vestitel::html {

/// Paragraphs that are items of a list by what a program of Microsoft's says of them: `mso-list`
/// with the marker in an `Ignore` span; or, in its "filtered" HTML and in mail, only a marker, a
/// gap in small Times New Roman and a hanging indent; or PowerPoint's `mso-special-format`.
class MarkedParagraphs final {
public:
    MarkedParagraphs(MarkupPieces& pieces, const PieceStyles& styles)
        : m_pieces(pieces), m_styles(styles) {}

    /// The item that the element at `start` is, its marker dropped; nothing if it is none. A
    /// marker that is words stays, and the paragraph is text.
    [[nodiscard]] std::optional<LeveledItem> take(size_t start);

    /// Whether it is an item by its `mso-list`.
    [[nodiscard]] bool isItem(size_t start) const {
        return m_pieces.isStart(start, "p") && m_styles[start].listLevel.value_or(0) > 0;
    }

    /// Whether it is a further paragraph of the item before it.
    [[nodiscard]] bool isContinuation(size_t start) const;

private:
    [[nodiscard]] bool beginsWithMarker(size_t start) const;
    /// PowerPoint's classes for the levels of a slide's text: none, O1, O2, …
    [[nodiscard]] int slideLevel(size_t start) const;
    [[nodiscard]] std::optional<LeveledItem> takeByLevel(size_t start, int level);
    [[nodiscard]] std::optional<LeveledItem> takeByGap(size_t start);
    /// The marker of a paragraph whose `Ignore` a browser took away; it is dropped.
    [[nodiscard]] std::optional<ReadMarker> takeBareMarker(size_t start);

    MarkupPieces& m_pieces;
    const PieceStyles& m_styles;
};

} // namespace vestitel::html
