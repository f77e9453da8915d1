#include "html/piece_nesting.h"

#include <algorithm>
#include <unordered_set>

namespace vestitel::html {

namespace {

// A search for an open element passes so many at most; deeper nesting is not a text's.
constexpr size_t kLongestSearch = 64;

class Nesting final {
public:
    explicit Nesting(std::vector<Piece>& pieces) : m_pieces(pieces) {}

    void run() {
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            Piece& piece = m_pieces[i];
            piece.partner = i;
            if (piece.kind == Piece::Start) {
                onStart(piece, i);
            } else if (piece.kind == Piece::End) {
                onEnd(piece, i);
            }
        }
        popTo(0, m_pieces.size());
    }

private:
    void onStart(const Piece& piece, size_t index) {
        const bool isClosed =
            piece.source.size() > 2 && piece.source[piece.source.size() - 2] == '/';
        if (isVoidName(piece.name) ||
            (isClosed && piece.name.find(':') != std::string_view::npos)) {
            return;
        }
        closeImplied(piece.name, index);
        m_open.push_back(index);
        ++m_counts[piece.name];
    }

    void onEnd(Piece& piece, size_t index) {
        const auto count = m_counts.find(piece.name);
        if (count == m_counts.end() || count->second == 0) {
            return;
        }
        const bool isBlock = isBlockName(piece.name);
        const size_t barrier = m_open.size() > kLongestSearch ? m_open.size() - kLongestSearch : 0;
        for (size_t i = m_open.size(); i-- > barrier;) {
            Piece& start = m_pieces[m_open[i]];
            if (start.name == piece.name) {
                start.hasEndTag = true;
                start.partner = index;
                piece.partner = m_open[i];
                --count->second;
                if (isBlock) {
                    popTo(i + 1, index);
                }
                m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(i));
                return;
            }
            if (piece.name == "p" && isBlockName(start.name)) {
                return;
            }
            if (isBarrier(start.name) && !endsCells(piece.name)) {
                return;
            }
        }
    }

    void closeImplied(std::string_view name, size_t index) {
        if (name == "li") {
            closeNearest({"li"}, {"ul", "ol", "menu", "dir"}, index);
        } else if (name == "td" || name == "th") {
            closeNearest({"td", "th"}, {"table", "tr"}, index);
        } else if (name == "tr") {
            closeNearest({"tr"}, {"table", "tbody", "thead", "tfoot"}, index);
        } else if (name == "dt" || name == "dd") {
            closeNearest({"dt", "dd"}, {"dl"}, index);
        }
        if (isBlockName(name)) {
            closeNearest({"p"}, {}, index);
        }
    }

    /// Ends the innermost open element of `names`, unless one of `barriers` stands in it; blocks
    /// bar the way to a paragraph.
    void closeNearest(std::initializer_list<std::string_view> names,
                      std::initializer_list<std::string_view> barriers, size_t index) {
        const bool isAnyOpen = std::any_of(names.begin(), names.end(), [this](auto name) {
            const auto count = m_counts.find(name);
            return count != m_counts.end() && count->second > 0;
        });
        const size_t last = m_open.size() > kLongestSearch ? m_open.size() - kLongestSearch : 0;
        for (size_t i = m_open.size(); isAnyOpen && i-- > last;) {
            const std::string_view open = m_pieces[m_open[i]].name;
            if (std::find(names.begin(), names.end(), open) != names.end()) {
                popTo(i, index);
                return;
            }
            if (std::find(barriers.begin(), barriers.end(), open) != barriers.end() ||
                (barriers.size() == 0 && isBlockName(open))) {
                return;
            }
        }
    }

    void popTo(size_t size, size_t index) {
        while (m_open.size() > size) {
            Piece& start = m_pieces[m_open.back()];
            start.partner = index;
            --m_counts[start.name];
            m_open.pop_back();
        }
    }

    static bool isBarrier(std::string_view name) { return name == "td" || name == "th"; }
    static bool endsCells(std::string_view name) {
        return name == "td" || name == "th" || name == "tr" || name == "table" || name == "tbody" ||
               name == "thead" || name == "tfoot" || name == "body" || name == "html";
    }

    std::vector<Piece>& m_pieces;
    std::vector<size_t> m_open;
    std::unordered_map<std::string_view, int> m_counts;
};

} // namespace

void findPartners(std::vector<Piece>& pieces) {
    Nesting(pieces).run();
}

bool isBlockName(std::string_view name) {
    static const std::unordered_set<std::string_view> kNames = {
        "legend",  "marquee",  "optgroup",   "option", "address", "article", "aside", "blockquote",
        "body",    "caption",  "center",     "dd",     "details", "dialog",  "div",   "dl",
        "dt",      "fieldset", "figcaption", "figure", "footer",  "form",    "h1",    "h2",
        "h3",      "h4",       "h5",         "h6",     "header",  "hgroup",  "hr",    "html",
        "li",      "main",     "menu",       "nav",    "ol",      "p",       "pre",   "search",
        "section", "summary",  "table",      "tbody",  "td",      "tfoot",   "th",    "thead",
        "tr",      "ul",       "dir",        "head",
    };
    return kNames.contains(name);
}

bool isVoidName(std::string_view name) {
    static const std::unordered_set<std::string_view> kNames = {
        "area",  "base", "br",   "col",   "embed",  "hr",    "img", "image",
        "input", "link", "meta", "param", "source", "track", "wbr",
    };
    return kNames.contains(name);
}

} // namespace vestitel::html
