#include "html/compare.h"

#include "html/compare_inlines.h"
#include "html/difference.h"
#include "html/parse_document.h"
#include "html/sanitiser.h"
#include "html/serialiser.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace vestitel::html {

namespace {

/// Blocks with fewer words in common than this part of theirs are not the same one.
constexpr double kAlike = 0.5;

/// The numbers of two blocks that belong together, or of one that has no other.
struct Pair {
    std::optional<size_t> before;
    std::optional<size_t> after;
};

bool holdsText(const Block& block) {
    switch (block.element) {
    case Element::Paragraph:
    case Element::Heading2:
    case Element::Heading3:
    case Element::Heading4:
    case Element::FigureCaption:
    case Element::TableCaption:
        return true;
    default:
        return false;
    }
}

QString contentOf(Block block) {
    block.id.clear();
    return canonicalHtml(block);
}

void addWords(const Block& block, QStringList& words) {
    for (const Inline& part : block.inlines) {
        words += wordsOf(part.text);
    }
    for (const Block& child : block.children) {
        addWords(child, words);
    }
}

QStringList wordsIn(const Block& block) {
    QStringList words;
    addWords(block, words);
    return words;
}

/// Whether one may have become the other.
bool isAlike(const Block& before, const Block& after) {
    if (before.element != after.element) {
        return false;
    }
    switch (before.element) {
    case Element::FigureCaption: // There is one of each at most.
    case Element::TableCaption:
    case Element::TableHead:
    case Element::TableBody:
    case Element::Rule:
        return true;
    case Element::Figure:
        return before.children.front().source == after.children.front().source;
    default:
        break;
    }
    const QStringList left = wordsIn(before);
    QHash<QString, int> counts;
    for (const QString& word : left) {
        ++counts[word];
    }
    const QStringList right = wordsIn(after);
    const auto common = std::count_if(right.begin(), right.end(),
                                      [&](const QString& word) { return counts[word]-- > 0; });
    return 2.0 * static_cast<double>(common) >=
           kAlike * static_cast<double>(left.size() + right.size());
}

/// Gives both sides numbers that are equal where blocks are surely the same one: by the id, else by
/// the content.
std::pair<std::vector<int>, std::vector<int>> numbersOf(const std::vector<Block>& before,
                                                        const std::vector<Block>& after) {
    Numbering numbering;
    QSet<QString> ids;
    for (const Block& block : after) {
        ids.insert(block.id);
    }
    ids.remove(QString());
    QSet<QString> common;
    for (const Block& block : before) {
        if (ids.contains(block.id)) {
            common.insert(block.id);
        }
    }
    const auto number = [&](const std::vector<Block>& blocks) {
        std::vector<int> numbers;
        for (const Block& block : blocks) {
            numbers.push_back(
                numbering.of(common.contains(block.id) ? block.id : contentOf(block)));
        }
        return numbers;
    };
    std::vector<int> left = number(before);
    return {std::move(left), number(after)};
}

/// Finds partners for blocks that stand in the place of others. The only one of a cell is the same.
void pairUp(const std::vector<Block>& before, const std::vector<Block>& after,
            std::vector<size_t>& removed, std::vector<size_t>& added, std::vector<Pair>& pairs) {
    const bool isOnly = before.size() == 1 && after.size() == 1;
    size_t next = 0;
    for (const size_t left : removed) {
        for (size_t i = next; i < added.size(); ++i) {
            if (isOnly || isAlike(before[left], after[added[i]])) {
                for (; next < i; ++next) {
                    pairs.push_back({std::nullopt, added[next]});
                }
                pairs.push_back({left, added[next++]});
                break;
            }
        }
        if (pairs.empty() || pairs.back().before != left) {
            pairs.push_back({left, std::nullopt});
        }
    }
    for (; next < added.size(); ++next) {
        pairs.push_back({std::nullopt, added[next]});
    }
    removed.clear();
    added.clear();
}

std::vector<Pair> pairsOf(const std::vector<Block>& before, const std::vector<Block>& after) {
    const auto [left, right] = numbersOf(before, after);
    std::vector<Pair> pairs;
    std::vector<size_t> removed;
    std::vector<size_t> added;
    size_t l = 0;
    size_t r = 0;
    for (const Step step : difference(left, right)) {
        switch (step) {
        case Step::Removed:
            removed.push_back(l++);
            break;
        case Step::Added:
            added.push_back(r++);
            break;
        case Step::Same:
            pairUp(before, after, removed, added, pairs);
            pairs.push_back({l++, r++});
            break;
        }
    }
    pairUp(before, after, removed, added, pairs);
    return pairs;
}

Block marked(Block block, Change change) {
    block.change = change;
    for (Inline& part : block.inlines) {
        part.change = change;
    }
    for (Block& child : block.children) {
        child = marked(std::move(child), change);
    }
    return block;
}

std::vector<Block> compareBlocks(const Block& before, const Block& after);

void append(std::vector<Block>& to, std::vector<Block> blocks) {
    to.insert(to.end(), std::make_move_iterator(blocks.begin()),
              std::make_move_iterator(blocks.end()));
}

std::vector<Block> shownOf(const Pair& pair, const std::vector<Block>& before,
                           const std::vector<Block>& after) {
    if (!pair.after) {
        return {marked(before[*pair.before], Change::Removed)};
    }
    if (!pair.before) {
        return {marked(after[*pair.after], Change::Added)};
    }
    return compareBlocks(before[*pair.before], after[*pair.after]);
}

std::vector<Block> compareChildren(const Block& before, const Block& after) {
    std::vector<Block> shown;
    const bool areCells = after.element == Element::TableRow;
    if (areCells && before.children.size() == after.children.size()) {
        for (size_t i = 0; i < after.children.size(); ++i) {
            append(shown, compareBlocks(before.children[i], after.children[i]));
        }
        return shown;
    }
    for (const Pair& pair : pairsOf(before.children, after.children)) {
        append(shown, shownOf(pair, before.children, after.children));
    }
    return shown;
}

/// The two as one block, or one after the other where they have nothing to do with each other.
std::vector<Block> compareBlocks(const Block& before, const Block& after) {
    if (contentOf(before) == contentOf(after)) {
        return {after};
    }
    const bool isOther = before.element != after.element ||
                         (after.element == Element::Figure &&
                          before.children.front().source != after.children.front().source);
    if (isOther) {
        return {marked(before, Change::Removed), marked(after, Change::Added)};
    }
    Block shown = after;
    if (holdsText(after)) {
        shown.inlines = compareInlines(before.inlines, after.inlines);
    } else if (after.element != Element::Image) {
        shown.children = compareChildren(before, after);
    }
    return {shown};
}

void countWords(const Inlines& inlines, qsizetype& added, qsizetype& removed) {
    for (const Inline& part : inlines) {
        if (part.change == Change::Added) {
            added += wordsOf(part.text).size();
        } else if (part.change == Change::Removed) {
            removed += wordsOf(part.text).size();
        }
    }
}

void countWords(const std::vector<Block>& blocks, Comparison& comparison) {
    for (const Block& block : blocks) {
        countWords(block.inlines, comparison.wordsAdded, comparison.wordsRemoved);
        countWords(block.children, comparison);
    }
}

Comparison compareDocuments(const Document& before, const Document& after) {
    Comparison comparison;
    qsizetype l = 0;
    qsizetype r = 0;
    for (const Pair& pair : pairsOf(before.blocks, after.blocks)) {
        BlockChange change;
        change.shown = shownOf(pair, before.blocks, after.blocks);
        change.before = l;
        change.after = r;
        change.wasThere = pair.before.has_value();
        change.isThere = pair.after.has_value();
        change.isChanged =
            !change.wasThere || !change.isThere ||
            contentOf(before.blocks[*pair.before]) != contentOf(after.blocks[*pair.after]);
        l += change.wasThere ? 1 : 0;
        r += change.isThere ? 1 : 0;
        countWords(change.shown, comparison);
        comparison.blocks.push_back(std::move(change));
    }
    return comparison;
}

} // namespace

Comparison compare(const Body& before, const Body& after) {
    return compareDocuments(*documentOf(before), *documentOf(after));
}

LineComparison compareLines(const QString& before, const QString& after) {
    const auto inlinesOf = [](const QString& line) {
        return line.isEmpty() ? Inlines() : Inlines{{line, {}}};
    };
    LineComparison comparison;
    comparison.shown = compareInlines(inlinesOf(before), inlinesOf(after));
    comparison.isChanged = before != after;
    countWords(comparison.shown, comparison.wordsAdded, comparison.wordsRemoved);
    return comparison;
}

Result<Body> withChangeUndone(const Body& before, const Body& after, qsizetype number) {
    const auto earlier = documentOf(before);
    Document later = *documentOf(after);
    const Comparison comparison = compareDocuments(*earlier, later);
    if (number < 0 || number >= static_cast<qsizetype>(comparison.blocks.size())) {
        return failure(ErrorCode::InvalidArgument, {}, QStringLiteral("change %1").arg(number));
    }
    const BlockChange& change = comparison.blocks[static_cast<size_t>(number)];
    const auto place = later.blocks.begin() + change.after;
    if (!change.wasThere) {
        later.blocks.erase(place);
    } else {
        Block block = earlier->blocks[static_cast<size_t>(change.before)];
        if (change.isThere) {
            block.id = place->id;
            *place = std::move(block);
        } else {
            later.blocks.insert(place, std::move(block));
        }
    }
    return sanitise(canonicalHtml(later));
}

} // namespace vestitel::html
