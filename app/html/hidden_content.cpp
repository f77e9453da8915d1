#include "html/hidden_content.h"

#include "html/markup_text.h"

#include <algorithm>
#include <array>

namespace vestitel::html {

namespace {

using Part = ForeignStyle::Part;

// Classes by which pages hide text from the eye, and programs mark what is no text of theirs.
constexpr std::array<std::string_view, 14> kHiddenClasses = {
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "screen-reader-text",
    "screen-reader-only",
    "skip-link",
    "mw-editsection",
    "msocomtxt",
    "msocomanchor",
    "MsoCommentReference",
    "msoDel",
    "TrackChangeTextDeletion",
    "TrackedChangeDeletion",
    "docs-hidden",
};

bool hasHiddenClass(const MarkupPieces& pieces, size_t start) {
    const std::string classes = ' ' + pieces.attribute(start, "class") + ' ';
    return classes.size() > 2 &&
           std::any_of(kHiddenClasses.begin(), kHiddenClasses.end(), [&](std::string_view name) {
               return classes.find(' ' + std::string(name) + ' ') != std::string::npos;
           });
}

bool isHiddenByAttribute(const MarkupPieces& pieces, size_t start) {
    if (pieces.hasAttribute(start, "hidden")) {
        return true;
    }
    // The signs beside a heading or a link; a whole block may be hidden from readers by mistake.
    const std::string_view name = pieces[start].name;
    return (name == "a" || name == "i" || name == "span") &&
           pieces.attribute(start, "aria-hidden") == "true" &&
           trimmed(pieces.textOf(start, 8)).size() <= 2;
}

/// Comments in the web pages that Google's documents are saved as: "[a]", and what it leads to.
bool isDocumentComment(const MarkupPieces& pieces, size_t start) {
    constexpr size_t kMostPieces = 8;
    const std::string_view name = pieces[start].name;
    if (name == "a") {
        return pieces.attribute(start, "href").starts_with("#cmnt");
    }
    if (name != "p" && name != "div") {
        return false;
    }
    const size_t end = std::min(pieces.contentEnd(start), start + kMostPieces);
    for (size_t i = start + 1; i < end; ++i) {
        if (pieces.isStart(i, "a")) {
            return pieces.attribute(i, "href").starts_with("#cmnt_ref");
        }
        if (pieces[i].kind == Piece::Text && !isBlankText(pieces.text(i))) {
            return false;
        }
    }
    return false;
}

bool isDroppedElement(const MarkupPieces& pieces, const PieceStyles& styles, size_t start) {
    const std::string_view name = pieces[start].name;
    if (name == "del" || name == "xml" || name == "v:shapetype" || name == "o:oleobject" ||
        name == "head") {
        return true;
    }
    if (name == "div" && (pieces.attribute(start, "title") == "header" ||
                          pieces.attribute(start, "title") == "footer")) {
        return true; // LibreOffice's page margins
    }
    const ForeignStyle& style = styles[start];
    const Part part = style.part.value_or(Part::Other);
    return style.hidden.value_or(false) || part == Part::Comment || part == Part::PageMargin ||
           isHiddenByAttribute(pieces, start) || hasHiddenClass(pieces, start) ||
           isDocumentComment(pieces, start);
}

/// From a field's beginning to where its result begins, or to its end when it has none.
void dropFieldCodes(MarkupPieces& pieces, const PieceStyles& styles) {
    std::vector<size_t> codes;
    size_t droppedTo = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces.isStart(i, "span")) {
            continue;
        }
        const Part part = styles[i].part.value_or(Part::Other);
        if (part == Part::FieldBegin) {
            codes.push_back(i);
        } else if ((part == Part::FieldSeparator || part == Part::FieldEnd) && !codes.empty()) {
            // An outer code's range holds the inner ones, so each piece is dropped once at most.
            if (codes.size() == 1) {
                for (size_t k = std::max(codes.back(), droppedTo); k < i; ++k) {
                    if (pieces[k].kind == Piece::Text) {
                        pieces.drop(k);
                    }
                }
                droppedTo = i;
            }
            codes.pop_back();
        }
    }
}

void dropOutsideFragment(MarkupPieces& pieces, const PieceStyles& styles, std::string_view markup) {
    const size_t begin = markup.find("<!--StartFragment");
    const size_t end = markup.rfind("<!--EndFragment");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) {
        return;
    }
    size_t keptTo = 0; // The notes of what was copied stand behind it.
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (pieces.isStart(i) && styles[i].part == Part::NoteList) {
            keptTo = std::max(keptTo, pieces.contentEnd(i));
        }
        const Piece& piece = pieces[i];
        const bool isWithinMarkup = piece.source.data() >= markup.data() &&
                                    piece.source.data() < markup.data() + markup.size();
        const auto offset =
            isWithinMarkup ? static_cast<size_t>(piece.source.data() - markup.data()) : begin;
        if (piece.kind == Piece::Text && i >= keptTo && (offset < begin || offset > end)) {
            pieces.drop(i);
        }
    }
}

void dropBehindBody(MarkupPieces& pieces) {
    bool isBehind = false;
    for (size_t i = 0; i < pieces.size(); ++i) {
        isBehind = isBehind || (pieces[i].kind == Piece::End && pieces[i].name == "body" &&
                                pieces[i].partner != i);
        if (isBehind && pieces[i].kind == Piece::Text) {
            pieces.drop(i);
        }
    }
}

} // namespace

void dropHiddenContent(MarkupPieces& pieces, const PieceStyles& styles, std::string_view markup,
                       Program program) {
    dropOutsideFragment(pieces, styles, markup);
    if (program == Program::Office) {
        dropBehindBody(pieces);
    }
    dropFieldCodes(pieces, styles);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (pieces.isStart(i) && isDroppedElement(pieces, styles, i)) {
            // A "head" without an end would take the text with it.
            if (pieces[i].name == "head" && !pieces[i].hasEndTag) {
                continue;
            }
            pieces.dropElement(i);
        }
    }
}

} // namespace vestitel::html
