#include "html/page_chrome.h"

#include "html/markup_text.h"

#include <algorithm>
#include <array>

namespace vestitel::html {

namespace {

constexpr std::array<std::string_view, 14> kChromeRoles = {
    "navigation", "banner", "contentinfo", "complementary", "search",   "menu",   "menubar",
    "toolbar",    "button", "tablist",     "tooltip",       "menuitem", "dialog", "alertdialog",
};

// In a class or an id of an aside, a section or a list: it is not what the page is about.
constexpr std::array<std::string_view, 17> kChromeWords = {
    "breadcrumb",      "sharedaddy",       "share-buttons", "social-share", "related-posts",
    "newsletter",      "cookie-",          "sidebar",       "addtoany",     "jp-relatedposts",
    "post-navigation", "share-bar",        "recommended",   "read-also",    "advert",
    "social-links",    "related-articles",
};

template <typename Names>
bool contains(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isContainer(std::string_view name) {
    return name == "aside" || name == "section" || name == "div" || name == "ul" || name == "ol" ||
           name == "form" || name == "p";
}

bool isChrome(const MarkupPieces& pieces, size_t start, bool isInQuote) {
    const std::string_view name = pieces[start].name;
    if (name == "nav" || (name == "footer" && !isInQuote)) {
        return true;
    }
    const std::string role = lowered(pieces.attribute(start, "role"));
    if (!role.empty() && contains(kChromeRoles, role)) {
        // A link that looks like a button leads somewhere; one without an address does not.
        const std::string address = name == "a" ? pieces.attribute(start, "href") : std::string();
        return address.empty() || address[0] == '#';
    }
    if (!isContainer(name)) {
        return false;
    }
    if (pieces.hasClass(start, "toc") || (name == "aside" && pieces.hasClass(start, "related")) ||
        pieces.hasClass(start, "table-of-contents")) {
        return true;
    }
    const std::string names =
        lowered(pieces.attribute(start, "class") + ' ' + pieces.attribute(start, "id"));
    return names.size() > 1 &&
           std::any_of(kChromeWords.begin(), kChromeWords.end(), [&](std::string_view word) {
               return names.find(word) != std::string::npos;
           });
}

/// The buttons below an article that send it on.
bool isShareLink(const MarkupPieces& pieces, size_t start) {
    static constexpr std::array<std::string_view, 12> kAddresses = {
        "facebook.com/sharer",      "facebook.com/dialog/share",
        "facebook.com/share.php",   "twitter.com/intent/",
        "twitter.com/share",        "x.com/intent/",
        "linkedin.com/shareart",    "t.me/share/",
        "api.whatsapp.com/send?",   "viber://forward",
        "pinterest.com/pin/create", "linkedin.com/sharing/",
    };
    if (pieces[start].name != "a") {
        return false;
    }
    const std::string address = lowered(pieces.attribute(start, "href")).substr(0, 256);
    return std::any_of(kAddresses.begin(), kAddresses.end(), [&](std::string_view part) {
        return address.find(part) != std::string::npos;
    });
}

bool hasText(const MarkupPieces& pieces) {
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (!piece.dropped &&
            (piece.kind == Piece::Text ? !isBlankText(pieces.text(i)) : piece.name == "img")) {
            return true;
        }
    }
    return false;
}

} // namespace

void dropPageChrome(MarkupPieces& pieces) {
    std::vector<size_t> dropped;
    size_t quoteEnd = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces.isStart(i)) {
            continue;
        }
        if (pieces[i].name == "blockquote") {
            quoteEnd = std::max(quoteEnd, pieces.contentEnd(i));
        }
        if (isChrome(pieces, i, i < quoteEnd) || isShareLink(pieces, i)) {
            pieces.dropElement(i);
            dropped.push_back(i);
        }
    }
    if (!dropped.empty() && !hasText(pieces)) {
        for (const size_t start : dropped) {
            pieces.restoreElement(start);
        }
    }
}

} // namespace vestitel::html
