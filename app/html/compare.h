#pragma once

#include "base/result.h"
#include "html/body.h"
#include "html/document.h"

#include <vector>

namespace vestitel::html {

/// What became of one top-level block from one text to the next. One of the two may be nothing: it
/// is new, or it is gone.
struct BlockChange {
    std::vector<Block> shown; ///< As one reads it: what is new and what went are marked (Change).
    bool isChanged = false;
    qsizetype before = 0; ///< Its number in the earlier text, or of the one that it stood before.
    qsizetype after = 0;  ///< The same in the later text.
    bool wasThere = false;
    bool isThere = false;
};

/// Two texts beside each other, word by word.
struct Comparison {
    std::vector<BlockChange> blocks; ///< In the order of reading.
    qsizetype wordsAdded = 0;
    qsizetype wordsRemoved = 0;
};

/// What is different between two bodies. Blocks belong together by their ids, and where these are
/// different by what they say. A mark that changed (bold, a link) is a change of its words. Texts
/// with more than a few thousand changed words in one block are shown as gone and new.
[[nodiscard]] Comparison compare(const Body& before, const Body& after);

/// The same for a line without marks: a title, a lead.
struct LineComparison {
    Inlines shown;
    bool isChanged = false;
    qsizetype wordsAdded = 0;
    qsizetype wordsRemoved = 0;
};
[[nodiscard]] LineComparison compareLines(const QString& before, const QString& after);

/// The later text with one of its changes taken back: the block as it was, put back, or taken out.
/// `change` counts compare(before, after).blocks; one that is not there: InvalidArgument.
[[nodiscard]] Result<Body> withChangeUndone(const Body& before, const Body& after,
                                            qsizetype change);

} // namespace vestitel::html
