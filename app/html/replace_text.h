#pragma once

#include "base/result.h"
#include "html/body.h"

#include <QString>

#include <functional>
#include <vector>

namespace vestitel::html {

/// A piece of a text block's text, in UTF-16 units of it.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Which pieces of a text block's text are to be replaced: in order, not overlapping. In the text a
/// line break is U+FFFC, which no piece may hold.
using TextChooser = std::function<std::vector<TextRange>(const QString& text)>;

/// One text block that becomes another.
struct ReplacedPassage {
    QString before;
    QString after;
    std::vector<TextRange> places; ///< In `before`.
};

struct Replacement {
    Body body;
    std::vector<ReplacedPassage> passages; ///< In the order of the text; empty: nothing changed.
};

/// Puts `text` in place of what `choose` names in each paragraph, heading and caption of the body.
/// What stays the same keeps its marks; what is new has those of the first character that it
/// replaces, or of its neighbour in the piece. Block ids stay.
[[nodiscard]] Result<Replacement> replaceText(const Body& body, const TextChooser& choose,
                                              const QString& text);

/// The same for a line that has no marks: a title, a lead.
[[nodiscard]] QString replacedIn(const QString& line, const std::vector<TextRange>& places,
                                 const QString& text);

} // namespace vestitel::html
