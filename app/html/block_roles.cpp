#include "html/block_roles.h"

#include "html/data_tables.h"
#include "html/markup_text.h"

#include <algorithm>

namespace vestitel::html {

namespace {

constexpr size_t kLongestHeading = 600;
constexpr int kDeepestHeading = 6;

bool isParagraph(std::string_view name) {
    return name == "p" || name == "div";
}

/// The level of a paragraph that is a heading, or 0.
int headingLevel(const MarkupPieces& pieces, const PieceStyles& styles, size_t start) {
    if (lowered(pieces.attribute(start, "role")) == "heading") {
        const std::string level = pieces.attribute(start, "aria-level");
        return level.size() == 1 && level[0] >= '1' && level[0] <= '9'
                   ? std::min(level[0] - '0', kDeepestHeading)
                   : 2;
    }
    const std::string_view name = pieces[start].name;
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
        return name[1] - '0';
    }
    if (!isParagraph(name)) {
        return 0;
    }
    const std::string classes = pieces.attribute(start, "class");
    for (const std::string_view beginning : {"MsoTitle", "MsoHeading", "Heading"}) {
        if (!classes.starts_with(beginning)) {
            continue;
        }
        if (beginning == "MsoTitle") {
            return 1;
        }
        const char digit = classes.size() > beginning.size() ? classes[beginning.size()] : '\0';
        if (digit >= '1' && digit <= '9') {
            return std::min(digit - '0', kDeepestHeading);
        }
    }
    if (pieces[start].name == "p" && classes == "title") {
        return 1; // LibreOffice
    }
    const int outline = styles[start].outlineLevel.value_or(0);
    return outline >= 1 && outline <= 9 && pieces[start].name == "p"
               ? std::min(outline, kDeepestHeading)
               : 0;
}

/// Where a text has headings of the first and the second level, all go one down: an article's
/// begin at the second, and which stands under which must stay.
void writeHeadings(MarkupPieces& pieces, const std::unordered_map<size_t, int>& levels) {
    const auto has = [&levels](int level) {
        return std::any_of(levels.begin(), levels.end(),
                           [level](const auto& heading) { return heading.second == level; });
    };
    const int shift = has(1) && has(2) ? 1 : 0;
    for (const auto& [start, level] : levels) {
        const int written = std::min(level + shift, kDeepestHeading);
        const std::string name = 'h' + std::to_string(written);
        if (pieces[start].name != name) {
            pieces.rename(start, name);
        }
    }
}

bool isQuote(const MarkupPieces& pieces, size_t start) {
    return pieces[start].name == "p" &&
           (pieces.hasClass(start, "MsoQuote") || pieces.hasClass(start, "MsoIntenseQuote"));
}

/// Mail programs indent with a quotation without a line at its side.
bool onlyIndents(const MarkupPieces& pieces, const PieceStyles& styles, size_t start) {
    return pieces[start].name == "blockquote" &&
           (styles[start].isBorderless || pieces.hasClass(start, "webkit-indent-blockquote"));
}

/// The last piece before `end` that is no white space.
size_t lastBefore(const MarkupPieces& pieces, size_t end) {
    size_t i = end;
    while (i > 0 && pieces[i - 1].kind == Piece::Text && isBlankText(pieces.text(i - 1))) {
        --i;
    }
    return i > 0 ? i - 1 : 0;
}

/// Who is quoted stands last in a quotation, as a `footer` or a `cite` of its own.
void nameSource(MarkupPieces& pieces, size_t quote) {
    const size_t last = lastBefore(pieces, pieces.contentEnd(quote));
    if (last <= quote || pieces[last].kind != Piece::End || pieces[last].partner <= quote) {
        return;
    }
    const size_t start = pieces[last].partner;
    if (pieces[start].name == "p") {
        const size_t inner = lastBefore(pieces, last);
        const bool isCite = pieces[inner].kind == Piece::End && pieces[inner].name == "cite" &&
                            pieces[inner].partner > start &&
                            lastBefore(pieces, pieces[inner].partner) == start;
        if (isCite) {
            pieces.unwrap(pieces[inner].partner);
            pieces.rename(start, "p", " class=\"source\"");
        }
        return;
    }
    const bool isOwn = pieces[lastBefore(pieces, start)].kind == Piece::End;
    if (pieces[start].name == "footer" || (pieces[start].name == "cite" && isOwn)) {
        pieces.rename(start, "p", " class=\"source\"");
    }
}

/// Apple's Notes puts its tables into objects, which would go with what they hold.
bool wrapsTable(const MarkupPieces& pieces, size_t start) {
    constexpr size_t kMostPieces = 8;
    const size_t end = std::min(pieces.contentEnd(start), start + kMostPieces);
    for (size_t i = start + 1; i < end; ++i) {
        if (pieces.isStart(i, "table")) {
            return true;
        }
    }
    return false;
}

/// The paragraph before `caption` if it holds an image and no text.
std::optional<size_t> imageBefore(const MarkupPieces& pieces, size_t caption) {
    size_t i = caption;
    while (i > 0 && pieces[i - 1].kind == Piece::Text && isBlankText(pieces.text(i - 1))) {
        --i;
    }
    if (i == 0 || pieces[i - 1].kind != Piece::End || pieces[i - 1].name != "p") {
        return std::nullopt;
    }
    const size_t start = pieces[i - 1].partner;
    const bool isImage =
        start < i - 1 && !pieces.isBlank(start) && trimmed(pieces.textOf(start, 8)).empty();
    return isImage ? std::optional(start) : std::nullopt;
}

/// A heading in a table of data is one of its cells' texts.
void makeBold(MarkupPieces& pieces, size_t heading) {
    pieces.rename(heading, "p");
    if (!pieces.isBlank(heading)) {
        pieces.wrapContent(heading, "<strong>", "</strong>");
    }
}

void makeFigure(MarkupPieces& pieces, size_t image, size_t caption) {
    pieces.insertBefore(image, "<figure>");
    pieces.rename(caption, "figcaption");
    pieces.insertAfter(pieces[caption].partner, "</figure>");
}

} // namespace

void nameBlocks(MarkupPieces& pieces, const PieceStyles& styles) {
    size_t quoteEnd = 0;
    size_t dataEnd = 0;
    std::unordered_map<size_t, int> headings;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces.isStart(i)) {
            continue;
        }
        const bool isInData = i < dataEnd;
        if (onlyIndents(pieces, styles, i) ||
            (isInData && (pieces[i].name == "blockquote" || pieces[i].name == "aside"))) {
            pieces.rename(i, "div");
            continue;
        }
        if (pieces[i].name == "blockquote" && pieces[i].hasEndTag) {
            nameSource(pieces, i);
            continue;
        }
        if (pieces[i].name == "object" && wrapsTable(pieces, i)) {
            pieces.unwrap(i);
            continue;
        }
        if (pieces[i].name == "table") {
            const std::string role = pieces.attribute(i, "role");
            if (role == "presentation" || role == "none") {
                pieces.unwrap(i); // its cells' contents stand in its place
            } else if (isDataTable(pieces, i)) {
                dataEnd = pieces.contentEnd(i);
            }
            continue;
        }
        const bool hasEnd = pieces[i].hasEndTag;
        const int level = headingLevel(pieces, styles, i);
        const bool isNamed = level > 0 && pieces[i].name[0] == 'h';
        if (level > 0 && isInData) {
            makeBold(pieces, i);
        } else if (level > 0 && hasEnd &&
                   (isNamed || pieces.textOf(i, kLongestHeading).size() < kLongestHeading)) {
            headings[i] = level;
        } else if (isQuote(pieces, i) && hasEnd && i >= quoteEnd && !isInData) {
            pieces.insertBefore(i, "<blockquote>");
            size_t last = i;
            // Its further paragraphs follow at once.
            for (size_t next = pieces.contentEnd(i) + 1; next < pieces.size(); ++next) {
                if (pieces.isStart(next) && isQuote(pieces, next) && pieces[next].hasEndTag) {
                    last = next;
                    next = pieces.contentEnd(next);
                } else if (pieces[next].kind != Piece::Text || !isBlankText(pieces.text(next))) {
                    break;
                }
            }
            pieces.insertAfter(pieces.contentEnd(last), "</blockquote>");
            quoteEnd = pieces.contentEnd(last);
        } else if (pieces.hasClass(i, "MsoCaption") && pieces[i].name == "p" && hasEnd) {
            if (const auto image = imageBefore(pieces, i)) {
                makeFigure(pieces, *image, i);
            }
        }
    }
    writeHeadings(pieces, headings);
}

} // namespace vestitel::html
