#include "html/foreign_markup.h"

#include "html/block_roles.h"
#include "html/emoji_images.h"
#include "html/filler_spaces.h"
#include "html/footnotes.h"
#include "html/foreign_marks.h"
#include "html/hidden_content.h"
#include "html/link_cleaning.h"
#include "html/office_lists.h"
#include "html/page_chrome.h"
#include "html/symbol_fonts.h"
#include "html/vector_graphics.h"

#include <algorithm>

namespace vestitel::html {

namespace {

// Markup of so many tags and texts is over the limits of a body, whatever it says.
constexpr size_t kMostPieces = 4'000'000;

/// Windows puts a header before the HTML: "Version:0.9 StartHTML:0000000105 …".
std::string_view withoutClipboardHeader(std::string_view markup) {
    const bool hasHeader = markup.starts_with("Version:") &&
                           markup.substr(0, 512).find("StartHTML:") != std::string_view::npos;
    return hasHeader ? markup.substr(std::min(markup.find('<'), markup.size())) : markup;
}

} // namespace

bool isForeignMarkup(std::string_view markup) {
    const auto has = [markup](std::string_view part) {
        return markup.find(part) != std::string_view::npos;
    };
    const bool isCopyOfEditor = has(" data-pm-slice=") && !has(" style=");
    return !has(" data-block=") && !isCopyOfEditor;
}

std::string plainMarkup(std::string_view markup, Program program) {
    markup = withoutClipboardHeader(markup);
    if (static_cast<size_t>(std::count(markup.begin(), markup.end(), '<')) > kMostPieces / 2) {
        return std::string(markup);
    }
    MarkupPieces pieces(markup);
    const PieceStyles styles(pieces, program);
    dropHiddenContent(pieces, styles, markup, program);
    dropPageChrome(pieces);
    convertVectorGraphics(pieces);
    convertEmojiImages(pieces);
    convertNotes(pieces, styles);
    nameBlocks(pieces, styles);
    convertLists(pieces, styles);
    convertSymbolFonts(pieces, styles);
    cleanLinks(pieces);
    convertSpaces(pieces, styles);
    nameMarks(pieces, styles, program);
    return pieces.written();
}

} // namespace vestitel::html
