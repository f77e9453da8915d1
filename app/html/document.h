#pragma once

#include "html/profile.h"

#include <QString>

#include <vector>

namespace vestitel::html {

enum class Script : unsigned char { Normal, Subscript, Superscript };

/// What became of a piece between two texts. Anything but None only in what compare() shows.
enum class Change : unsigned char { None, Added, Removed };

/// What a piece of text carries; written outermost first in the order of the members.
struct Marks {
    QString href;  ///< a; empty: no link
    QString lang;  ///< span; empty: the block's own language
    QString title; ///< abbr; empty: no abbreviation
    bool strong = false;
    bool em = false;
    Script script = Script::Normal;

    friend bool operator==(const Marks&, const Marks&) = default;
};

/// A run of text with the same marks, or a line break.
struct Inline {
    QString text; ///< Empty when it is a line break.
    Marks marks;
    Change change = Change::None;

    [[nodiscard]] bool isBreak() const { return text.isEmpty(); }
};
using Inlines = std::vector<Inline>;

/// A node of the typed tree: any block-level element of the profile. A text block (`p h2 h3 h4
/// figcaption caption`) holds `inlines`, any other holds `children`; an `img` holds neither.
struct Block {
    explicit Block(Element kind) : element(kind) {}

    Element element;
    QString id; ///< data-block; of top-level blocks only.
    QString lang;
    QString className; ///< figure: left, right, gallery; aside: note; p: source, video
    QString source;    ///< img: the hash, without "media:"
    QString alt;       ///< img
    QString listType;  ///< ol: a, A, i, I
    QString scope;     ///< th
    int start = 1;     ///< ol
    int columnSpan = 1;
    int rowSpan = 1;
    Change change = Change::None;
    Inlines inlines;
    std::vector<Block> children;
};

/// A body as a tree. Invariant: it fits the profile (README.md); its depth is bounded by
/// kDeepestList, so recursion over it is safe.
struct Document {
    std::vector<Block> blocks;
};

/// Lists nest this deep; items further down become paragraphs of the deepest item.
inline constexpr int kDeepestList = 8;

} // namespace vestitel::html
