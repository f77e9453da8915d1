#include "html/symbol_fonts.h"

#include "html/markup_text.h"

#include <algorithm>
#include <unordered_map>

namespace vestitel::html {

namespace {

using Font = ForeignStyle::SymbolFont;
using Characters = std::unordered_map<char32_t, char32_t>;

constexpr size_t kLongestSymbols = 64;

// Source: the code charts that Unicode gives for the fonts' characters (L2/11-052, Adobe Symbol).
const Characters& wingdings() {
    static const Characters kCharacters = {
        {'!', U'✏'},  {'(', U'☎'},  {'*', U'✉'},  {'A', U'✌'},  {'C', U'👍'},   {'D', U'👎'},
        {'J', U'☺'},  {'K', U'😐'},  {'L', U'☹'},  {'N', U'☠'},  {'R', U'☼'},   {'l', U'●'},
        {'n', U'■'},  {'o', U'□'},  {'q', U'❑'},  {'u', U'◆'},  {'v', U'❖'},   {'w', U'◆'},
        {'x', U'⌧'},  {0xA7, U'▪'}, {0xA8, U'◻'}, {0xAB, U'★'}, {0xB2, U'☆'},  {0xD8, U'➢'},
        {0xDF, U'←'}, {0xE0, U'→'}, {0xE1, U'↑'}, {0xE2, U'↓'}, {0xE8, U'➔'},  {0xF0, U'⇨'},
        {0xFB, U'✗'}, {0xFC, U'✓'}, {0xFD, U'☒'}, {0xFE, U'☑'}, {0x153, U'→'},
    };
    return kCharacters;
}

const Characters& symbol() {
    static const Characters kCharacters = {
        {'a', U'α'},  {'b', U'β'},  {'g', U'γ'},  {'d', U'δ'},  {'e', U'ε'},  {'l', U'λ'},
        {'m', U'μ'},  {'p', U'π'},  {'s', U'σ'},  {'D', U'Δ'},  {'S', U'Σ'},  {'W', U'Ω'},
        {'q', U'θ'},  {'w', U'ω'},  {0xA3, U'≤'}, {0xA5, U'∞'}, {0xAC, U'←'}, {0xAD, U'↑'},
        {0xAE, U'→'}, {0xAF, U'↓'}, {0xAB, U'↔'}, {0xB0, U'°'}, {0xB1, U'±'}, {0xB3, U'≥'},
        {0xB4, U'×'}, {0xB7, U'•'}, {0xB8, U'÷'}, {0xB9, U'≠'}, {0xBB, U'≈'}, {0xD6, U'√'},
        {0xDE, U'⇒'}, {0xE5, U'∑'},
    };
    return kCharacters;
}

/// The text in the font's characters; nothing if it is more than signs.
std::optional<std::string> converted(std::string_view text, const Characters& characters) {
    std::string result;
    for (size_t i = 0; i < text.size();) {
        char32_t c = nextCharacter(text, i);
        if (c >= 0xF020 && c <= 0xF0FF) {
            c -= 0xF000; // where Word keeps the characters of symbol fonts
        }
        const auto found = characters.find(c);
        if (found == characters.end() && c > ' ' && c != 0xA0) {
            return std::nullopt;
        }
        appendUtf8(result, found == characters.end() ? c : found->second);
    }
    return result;
}

} // namespace

void convertSymbolFonts(MarkupPieces& pieces, const PieceStyles& styles) {
    struct Open {
        size_t end = 0;
        Font font = Font::None;
    };
    std::vector<Open> open;
    for (size_t i = 0; i < pieces.size(); ++i) {
        while (!open.empty() && open.back().end <= i) {
            open.pop_back();
        }
        const Piece& piece = pieces[i];
        if (piece.kind == Piece::Start && styles[i].symbolFont) {
            open.push_back({pieces.contentEnd(i), *styles[i].symbolFont});
        }
        if (piece.kind != Piece::Text || piece.dropped) {
            continue;
        }
        const Font font = open.empty() ? Font::None : open.back().font;
        const std::string text = decoded(pieces.text(i).substr(0, kLongestSymbols));
        if (font == Font::None || isBlankText(text) || pieces.text(i).size() > kLongestSymbols) {
            continue;
        }
        if (const auto symbols = converted(text, font == Font::Symbol ? symbol() : wingdings())) {
            pieces.replace(i, escaped(*symbols));
        }
    }
}

} // namespace vestitel::html
