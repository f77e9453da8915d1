#pragma once

#include "html/document.h"

#include <vector>

namespace vestitel::html {

/// A document that is being made, with the containers that are still open in it.
class OpenBlocks final {
public:
    [[nodiscard]] size_t size() const { return m_open.size(); }
    [[nodiscard]] bool isAtRoot() const { return m_open.empty(); }
    [[nodiscard]] bool isAt(Element element) const;
    [[nodiscard]] bool isAtList() const;
    /// Whether the innermost container may hold paragraphs.
    [[nodiscard]] bool isInFlow() const;
    [[nodiscard]] bool mayOpenList() const { return m_lists < kDeepestList; }

    /// Puts a finished block into the innermost container.
    void push(Block block);
    void open(Block container);
    /// Opens the items or cells that the source lacks, until paragraphs may follow.
    void enterFlow();
    /// Opens the last item of the innermost container again, if it is a list that has one.
    void reopenItem();
    /// Whether the innermost container is an item that an item of the source ends.
    [[nodiscard]] bool isAtImpliedItem() const;
    /// Closes the innermost container: what is empty goes, a table takes its canonical form.
    void close();

    /// The document, once all is closed.
    [[nodiscard]] Document take() { return std::move(m_document); }

private:
    Document m_document;
    std::vector<Block> m_open;          ///< Outermost first; none: the body itself.
    std::vector<size_t> m_impliedItems; ///< Places in m_open of li that the source lacks.
    int m_lists = 0;
};

} // namespace vestitel::html
