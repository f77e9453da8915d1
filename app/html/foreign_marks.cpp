#include "html/foreign_marks.h"

#include "html/markup_text.h"
#include "html/markup_tokenizer.h"
#include "html/piece_nesting.h"

#include <algorithm>

namespace vestitel::html {

namespace {

using Script = ForeignStyle::Script;

/// As markup_filter.h's style attribute is read from: what a span's style says of its marks.
std::string spanStyle(const ForeignStyle& style) {
    std::string declarations;
    if (style.bold) {
        declarations += *style.bold ? "font-weight:bold;" : "font-weight:normal;";
    }
    if (style.italic) {
        declarations += *style.italic ? "font-style:italic;" : "font-style:normal;";
    }
    if (style.script == Script::Subscript) {
        declarations += "vertical-align:sub;";
    } else if (style.script == Script::Superscript) {
        declarations += "vertical-align:super;";
    }
    return declarations;
}

/// Blocks in which bold by style means bold text; of headings it means nothing.
bool mayBeBold(std::string_view name) {
    return name == "p" || name == "li" || name == "td" || name == "div" || name == "dd" ||
           name == "dt" || name == "center";
}

bool isFormatting(std::string_view name) {
    return name == "b" || name == "strong" || name == "i" || name == "em";
}

bool isSpan(std::string_view name) {
    return name == "span" || name == "font";
}

std::string withoutLanguage(const Piece& piece) {
    std::string tag = '<' + std::string(piece.name);
    size_t position = piece.name.size() + 1;
    std::string_view name;
    std::string_view value;
    while (nextAttribute(piece.source, position, name, value)) {
        if (isCalled(name, "lang") || isCalled(name, "style") || isCalled(name, "class")) {
            continue;
        }
        tag += ' ';
        tag += name;
        tag += "=\"";
        for (const char c : value) {
            tag += c == '"' ? std::string("&quot;") : std::string(1, c);
        }
        tag += '"';
    }
    return tag + '>';
}

class MarkPass final {
public:
    MarkPass(MarkupPieces& pieces, const PieceStyles& styles, Program program)
        : m_pieces(pieces), m_styles(styles), m_program(program) {}

    void onStart(size_t i) {
        const std::string_view name = m_pieces[i].name;
        if (isSpan(name)) {
            onSpan(i);
            return;
        }
        const bool isEdited = m_pieces.text(i) != m_pieces[i].source;
        if (m_program == Program::Office && !isEdited && m_pieces.hasAttribute(i, "lang")) {
            m_pieces.replace(i, withoutLanguage(m_pieces[i]));
        }
        if (isFormatting(name)) {
            onFormatting(i);
        } else if (mayBeBold(name) || (!isBlockName(name) && !isVoidName(name))) {
            onOther(i);
        }
    }

private:
    void onSpan(size_t i) {
        std::string attributes;
        if (m_program == Program::Any) {
            if (const std::string lang = m_pieces.attribute(i, "lang"); !lang.empty()) {
                attributes += " lang=\"" + escaped(lang) + '"';
            }
        }
        if (const std::string style = spanStyle(m_styles[i]); !style.empty()) {
            attributes += " style=\"" + style + '"';
        }
        if (attributes.empty()) {
            m_pieces.unwrap(i);
        } else {
            m_pieces.rename(i, "span", attributes);
        }
    }

    /// A `b` that is not bold wraps a copy of some programs; one may be italic, too.
    void onFormatting(size_t i) {
        const ForeignStyle& style = m_styles[i];
        const bool isBold = m_pieces[i].name == "b" || m_pieces[i].name == "strong";
        const std::optional<bool> own = isBold ? style.bold : style.italic;
        if (own == false) {
            m_pieces.unwrap(i);
        }
        ForeignStyle other = style;
        (isBold ? other.bold : other.italic).reset();
        addSpan(i, other);
    }

    void onOther(size_t i) {
        ForeignStyle style = m_styles[i];
        if (isBlockName(m_pieces[i].name)) {
            style.script.reset(); // of a cell it is where the text stands in it
            if (style.bold == false) {
                style.bold.reset();
            }
            if (style.italic == false) {
                style.italic.reset();
            }
        }
        addSpan(i, style);
    }

    void addSpan(size_t i, const ForeignStyle& style) {
        const std::string declarations = spanStyle(style);
        const bool mayEnd = m_pieces.contentEnd(i) < m_pieces.size();
        if (!declarations.empty() && mayEnd && m_pieces.contentEnd(i) > i + 1) {
            m_pieces.wrapContent(i, "<span style=\"" + declarations + "\">", "</span>");
        }
    }

    MarkupPieces& m_pieces;
    const PieceStyles& m_styles;
    Program m_program;
};

} // namespace

void nameMarks(MarkupPieces& pieces, const PieceStyles& styles, Program program) {
    MarkPass pass(pieces, styles, program);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (pieces.isStart(i)) {
            pass.onStart(i);
        }
    }
}

} // namespace vestitel::html
