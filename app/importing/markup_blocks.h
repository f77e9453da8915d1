#pragma once

#include <QString>

#include <vector>

namespace vestitel::importing {

/// A block of a document's markup, before the sanitiser.
struct MarkupBlock {
    QString name;   ///< Of its element, in lower case; "p" for text that stands in none.
    QString markup; ///< As in the source.
    QString text;   ///< As a reader reads it, on one line.
    bool picture = false;
    bool bold = false;   ///< All of its text.
    bool italic = false; ///< All of its text.
};

/// The blocks of a document one after the other; what only holds blocks is left away. What is
/// neither text nor picture is no block.
[[nodiscard]] std::vector<MarkupBlock> markupBlocks(const QString& markup);

/// One block, given the name of its element.
[[nodiscard]] MarkupBlock markupBlock(const QString& name, const QString& markup);

[[nodiscard]] QString joined(const std::vector<MarkupBlock>& blocks);

} // namespace vestitel::importing
