#include "html/markup_pieces.h"

#include "html/foreign_tags.h"
#include "html/markup_text.h"
#include "html/markup_tokenizer.h"
#include "html/piece_nesting.h"

#include <algorithm>

namespace vestitel::html {

namespace {

// Rules ask this of elements in elements; a bound keeps all of it together linear.
constexpr size_t kMostPiecesRead = 512;

bool isForeignLanguage(std::string_view name) {
    return name == "svg" || name == "math";
}

/// Where the last end tag of `name` begins, or 0.
size_t lastEndTag(std::string_view markup, std::string_view name) {
    for (size_t i = markup.rfind("</"); i != std::string_view::npos && i > 0;
         i = markup.rfind("</", i - 1)) {
        if (isCalled(markup.substr(i + 2, name.size()), name)) {
            return i;
        }
    }
    return 0;
}

/// Passes over an element of another language, in which nothing is raw text.
void skipForeign(MarkupTokenizer& tokenizer, std::string_view name, size_t last) {
    MarkupToken token;
    int depth = 1;
    while (depth > 0 && tokenizer.position() <= last && tokenizer.next(token)) {
        if (token.kind != MarkupToken::Text && isCalled(token.text, name)) {
            depth += token.kind == MarkupToken::StartTag ? 1 : -1;
        }
    }
}

} // namespace

MarkupPieces::MarkupPieces(std::string_view markup) {
    read(markup);
    findPartners(m_pieces);
}

void MarkupPieces::read(std::string_view markup) {
    MarkupTokenizer tokenizer(markup);
    MarkupToken token;
    std::unordered_map<std::string_view, size_t> lastEndTags;
    while (tokenizer.next(token)) {
        if (token.kind == MarkupToken::Text) {
            Piece piece;
            piece.source = token.text == "<" ? "&lt;" : token.text;
            m_pieces.push_back(piece);
            continue;
        }
        const bool isStart = token.kind == MarkupToken::StartTag;
        const auto begin =
            static_cast<size_t>(token.text.data() - markup.data()) - (isStart ? 1 : 2);
        const std::string_view name = interned(token.text);
        const Handling handling = ruleOfForeign(name).handling;
        if (isStart && handling == Handling::DropRawText) {
            const size_t content = tokenizer.position();
            tokenizer.skipRawText(name);
            if (name == "style") {
                m_styleSheets.push_back(markup.substr(content, tokenizer.position() - content));
            }
            continue;
        }
        if (isStart && handling == Handling::DropRest) {
            return;
        }
        if (isStart && isForeignLanguage(name)) {
            const auto known = lastEndTags.find(name);
            const size_t last =
                known != lastEndTags.end()
                    ? known->second
                    : lastEndTags.emplace(name, lastEndTag(markup, name)).first->second;
            skipForeign(tokenizer, name, last);
            continue;
        }
        Piece piece;
        piece.kind = isStart ? Piece::Start : Piece::End;
        piece.source = markup.substr(begin, tokenizer.position() - begin);
        piece.name = name;
        m_pieces.push_back(piece);
    }
}

std::string_view MarkupPieces::interned(std::string_view name) {
    return *m_names.insert(lowered(name)).first;
}

size_t MarkupPieces::contentEnd(size_t start) const {
    return std::max(m_pieces[start].partner, std::min(start + 1, m_pieces.size()));
}

std::string MarkupPieces::attribute(size_t start, std::string_view wanted) const {
    const Piece& piece = m_pieces[start];
    size_t position = piece.name.size() + 1;
    std::string_view name;
    std::string_view value;
    while (nextAttribute(piece.source, position, name, value)) {
        if (isCalled(name, wanted)) {
            return decoded(value);
        }
    }
    return {};
}

bool MarkupPieces::hasAttribute(size_t start, std::string_view wanted) const {
    const Piece& piece = m_pieces[start];
    size_t position = piece.name.size() + 1;
    std::string_view name;
    std::string_view value;
    while (nextAttribute(piece.source, position, name, value)) {
        if (isCalled(name, wanted)) {
            return true;
        }
    }
    return false;
}

bool MarkupPieces::hasClass(size_t start, std::string_view name) const {
    const std::string classes = ' ' + attribute(start, "class") + ' ';
    return classes.find(' ' + std::string(name) + ' ') != std::string::npos;
}

bool MarkupPieces::hasClassThatBegins(size_t start, std::string_view beginning) const {
    const std::string classes = ' ' + attribute(start, "class");
    return classes.find(' ' + std::string(beginning)) != std::string::npos;
}

std::string_view MarkupPieces::text(size_t index) const {
    const auto edit = m_edits.find(index);
    return edit != m_edits.end() && edit->second.instead ? std::string_view(*edit->second.instead)
                                                         : m_pieces[index].source;
}

std::string MarkupPieces::textOf(size_t start, size_t limit) const {
    std::string result;
    const size_t end = std::min(contentEnd(start), start + kMostPiecesRead);
    for (size_t i = start; i < end && result.size() < limit; ++i) {
        if (m_pieces[i].kind == Piece::Text && !m_pieces[i].dropped) {
            result += decoded(text(i));
        }
    }
    return result;
}

bool MarkupPieces::isBlank(size_t start) const {
    for (size_t i = start; i < contentEnd(start); ++i) {
        if (i - start == kMostPiecesRead) {
            return false;
        }
        const Piece& piece = m_pieces[i];
        if (piece.dropped) {
            continue;
        }
        if (piece.kind == Piece::Start && (piece.name == "img" || piece.name == "v:imagedata")) {
            return false;
        }
        if (piece.kind == Piece::Text) {
            std::string visible = decoded(text(i));
            for (size_t at = 0; (at = visible.find("\xC2\xA0", at)) != std::string::npos;) {
                visible.replace(at, 2, 1, ' ');
            }
            if (!isBlankText(visible)) {
                return false;
            }
        }
    }
    return true;
}

void MarkupPieces::dropElement(size_t start) {
    if (m_pieces[start].dropped) {
        return;
    }
    const Piece& piece = m_pieces[start];
    const size_t end = contentEnd(start) + (piece.hasEndTag ? 1 : 0);
    for (size_t i = start; i < end; ++i) {
        m_pieces[i].dropped = true;
    }
}

void MarkupPieces::restoreElement(size_t start) {
    for (size_t i = start + 1; i < contentEnd(start); ++i) {
        m_pieces[i].dropped = false;
    }
}

void MarkupPieces::unwrap(size_t start) {
    drop(start);
    if (m_pieces[start].hasEndTag) {
        drop(m_pieces[start].partner);
    }
}

void MarkupPieces::rename(size_t start, std::string_view name, std::string_view attributes) {
    std::string tag = "<";
    tag += name;
    tag += attributes;
    tag += '>';
    replace(start, std::move(tag));
    const Piece& piece = m_pieces[start];
    if (piece.hasEndTag) {
        replace(piece.partner, "</" + std::string(name) + '>');
    }
}

void MarkupPieces::replace(size_t index, std::string markup) {
    m_edits[index].instead = std::move(markup);
}

void MarkupPieces::insertBefore(size_t index, std::string_view markup) {
    if (index >= m_pieces.size()) {
        m_tail += markup;
    } else {
        m_edits[index].before += markup;
    }
}

void MarkupPieces::insertAfter(size_t index, std::string_view markup) {
    m_edits[index].after += markup;
}

void MarkupPieces::wrapContent(size_t start, std::string_view before, std::string_view after) {
    insertAfter(start, before);
    const size_t end = contentEnd(start);
    if (end >= m_pieces.size()) {
        m_tail.insert(0, after);
    } else {
        m_edits[end].before.insert(0, after);
    }
}

std::string MarkupPieces::written() const {
    std::string result;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        const auto found = m_edits.find(i);
        if (found == m_edits.end()) {
            if (!piece.dropped) {
                result += piece.source;
            }
            continue;
        }
        const Edit& edit = found->second;
        result += edit.before;
        if (!piece.dropped) {
            result += edit.instead ? std::string_view(*edit.instead) : piece.source;
        }
        result += edit.after;
    }
    return result + m_tail;
}

} // namespace vestitel::html
