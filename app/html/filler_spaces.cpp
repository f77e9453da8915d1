#include "html/filler_spaces.h"

#include "html/markup_text.h"
#include "html/piece_nesting.h"

#include <algorithm>
#include <array>

namespace vestitel::html {

namespace {

constexpr char32_t kNoBreak = 0xA0;
constexpr char32_t kSoftHyphen = 0xAD;
constexpr char32_t kZeroWidth = 0x200B;
// So many in one text, and no ordinary space: they are no typography.
constexpr int kManyNoBreaks = 3;

bool isDigit(char32_t c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x2000);
}
bool isSpace(char32_t c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Whether a no-break space between these two holds together what belongs together.
bool isHolding(char32_t before, char32_t after) {
    static constexpr std::u32string_view kSigns = U"№§$€£%‰°±×–—«»„“&*†";
    const auto isSign = [](char32_t c) {
        return kSigns.find(c) != std::u32string_view::npos;
    };
    return before != 0 && after != 0 &&
           (isDigit(before) || isDigit(after) || isSign(before) || isSign(after) || before == '.');
}

struct Counts {
    int noBreaks = 0;
    int spaces = 0;
};

Counts count(std::u32string_view text) {
    Counts counts;
    for (const char32_t c : text) {
        counts.noBreaks += c == kNoBreak ? 1 : 0;
        counts.spaces += c == ' ' ? 1 : 0;
    }
    return counts;
}

bool isNoted(std::string_view text) {
    // The lead bytes of U+00A0, U+00AD and of U+200B, or a reference to one of them.
    return text.find_first_of("&\xC2\xE2") != std::string_view::npos;
}

/// The characters of a text as written, references to spaces and soft hyphens decoded.
std::u32string charactersOf(std::string_view text) {
    std::u32string result;
    for (size_t i = 0; i < text.size();) {
        size_t end = i;
        const char32_t code = text[i] == '&' ? readReference(text, end).value_or(0) : U'\0';
        if (code == kNoBreak || code == kSoftHyphen || code == kZeroWidth) {
            result += code;
            i = end;
        } else {
            result += nextCharacter(text, i);
        }
    }
    return result;
}

class SpacePass final {
public:
    SpacePass(MarkupPieces& pieces, const PieceStyles& styles)
        : m_pieces(pieces), m_styles(styles) {}

    void run() {
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            while (!m_whiteSpace.empty() && m_whiteSpace.back().end <= i) {
                m_whiteSpace.pop_back();
            }
            const Piece& piece = m_pieces[i];
            if (piece.kind == Piece::Text) {
                if (!piece.dropped) {
                    onText(i);
                }
                continue;
            }
            if (piece.kind == Piece::Start) {
                onStart(i);
            }
            if (!piece.dropped && (isBlockName(piece.name) || piece.name == "br")) {
                m_before = 0;
            }
        }
    }

private:
    struct WhiteSpace {
        size_t end = 0;
        bool isPreserved = false;
    };

    void onStart(size_t i) {
        if (m_styles[i].whiteSpace) {
            m_whiteSpace.push_back({m_pieces.contentEnd(i),
                                    m_styles[i].whiteSpace == ForeignStyle::WhiteSpace::Preserved});
        }
        if (m_styles[i].isFiller || m_pieces.hasClass(i, "Apple-tab-span") ||
            m_pieces.hasClass(i, "Apple-converted-space") || m_pieces.hasClass(i, "TabChar")) {
            makeOneSpace(i);
        }
        if (m_pieces.hasClass(i, "c-mrkdwn__br") && m_pieces.isBlank(i)) {
            m_pieces.insertBefore(i, "<br><br>"); // Slack's end of a paragraph
        }
    }

    void makeOneSpace(size_t start) {
        const std::string text = m_pieces.textOf(start, 64);
        const bool isFilled = std::all_of(text.begin(), text.end(), [](char c) {
            return static_cast<unsigned char>(c) <= ' ' || c == '\xC2' || c == '\xA0' || c == '.' ||
                   c == '_';
        });
        if (!isFilled) {
            return;
        }
        bool isFirst = true;
        for (size_t i = start; i < m_pieces.contentEnd(start); ++i) {
            if (m_pieces[i].kind == Piece::Text && !m_pieces[i].dropped) {
                m_pieces.replace(i, isFirst ? " " : "");
                isFirst = false;
            }
        }
    }

    void onText(size_t i) {
        const std::string_view source = m_pieces.text(i);
        const bool isPreserved = !m_whiteSpace.empty() && m_whiteSpace.back().isPreserved;
        const bool hasLines =
            isPreserved && source.find('\n') != std::string_view::npos && !isBlankText(source);
        if (!isNoted(source) && !hasLines) {
            if (!source.empty()) {
                size_t last = source.size() - 1;
                while (last > 0 && (static_cast<unsigned char>(source[last]) & 0xC0) == 0x80) {
                    --last;
                }
                m_before = nextCharacter(source, last);
            }
            return;
        }
        convert(i, source, hasLines);
    }

    void convert(size_t index, std::string_view source, bool hasLines) {
        const std::u32string characters = charactersOf(source);
        const Counts counts = count(characters);
        const bool isAllNoBreaks = counts.noBreaks >= kManyNoBreaks && counts.spaces == 0;
        std::string result;
        for (size_t i = 0; i < characters.size(); ++i) {
            const char32_t c = characters[i];
            if (c == kZeroWidth) {
                continue;
            }
            if (c == '\n' && hasLines) {
                result += "<br>";
                m_before = 0;
                continue;
            }
            if (c == kNoBreak) {
                onNoBreak(result, characters, i, index, isAllNoBreaks);
                continue;
            }
            if (c == kSoftHyphen) {
                const char32_t next = after(characters, i, index);
                if (!isLetter(m_before) || !isLetter(next)) {
                    continue;
                }
            }
            appendUtf8(result, c);
            m_before = c;
        }
        m_pieces.replace(index, std::move(result));
    }

    void onNoBreak(std::string& result, std::u32string_view characters, size_t i, size_t index,
                   bool isAllNoBreaks) {
        const char32_t next = after(characters, i, index);
        const bool isRun =
            isSpace(m_before) || m_before == kNoBreak || isSpace(next) || next == kNoBreak;
        const bool isAtEdge = i == 0 || i + 1 == characters.size();
        const bool isKept = !isRun && (isHolding(m_before, next) ||
                                       (!isAtEdge && !isAllNoBreaks && m_before != 0 && next != 0));
        const char32_t written = isKept ? kNoBreak : U' ';
        appendUtf8(result, written);
        m_before = written;
    }

    /// The character after the i-th of a text, looked for in the next pieces if it is the last.
    char32_t after(std::u32string_view characters, size_t i, size_t index) const {
        if (i + 1 < characters.size()) {
            return characters[i + 1];
        }
        constexpr size_t kMostPieces = 16;
        const size_t end = std::min(m_pieces.size(), index + kMostPieces);
        for (size_t k = index + 1; k < end; ++k) {
            const Piece& piece = m_pieces[k];
            if (piece.dropped) {
                continue;
            }
            if (piece.kind != Piece::Text) {
                if (isBlockName(piece.name) || piece.name == "br") {
                    return 0;
                }
                continue;
            }
            const std::string text = decoded(m_pieces.text(k).substr(0, 16));
            if (!text.empty()) {
                size_t position = 0;
                return nextCharacter(text, position);
            }
        }
        return 0;
    }

    MarkupPieces& m_pieces;
    const PieceStyles& m_styles;
    std::vector<WhiteSpace> m_whiteSpace;
    char32_t m_before = 0; ///< The last character that was written; 0 at a line's beginning.
};

} // namespace

void convertSpaces(MarkupPieces& pieces, const PieceStyles& styles) {
    SpacePass(pieces, styles).run();
}

} // namespace vestitel::html
