#include "html/emoji_images.h"

#include "html/markup_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vestitel::html {

namespace {

constexpr size_t kLongestAddress = 2048;
constexpr size_t kLongestEmoji = 48; // bytes; a family of four with skin tones

bool isEmojiCharacter(char32_t c) {
    return c >= 0x1F000 || (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x3030 && c <= 0x303D) ||
           c == 0x200D || c == 0xFE0F || c == 0x20E3 || (c >= 0xE0020 && c <= 0xE007F) ||
           c == 0xA9 || c == 0xAE || c == 0x203C || c == 0x2049 || c == 0x2122;
}

bool isEmoji(std::string_view text) {
    if (text.empty() || text.size() > kLongestEmoji) {
        return false;
    }
    bool isAny = false;
    for (size_t i = 0; i < text.size();) {
        const char32_t c = nextCharacter(text, i);
        const bool isKeycap = (c >= '0' && c <= '9') || c == '#' || c == '*';
        if (!isEmojiCharacter(c) && !isKeycap) {
            return false;
        }
        isAny = isAny || !isKeycap;
    }
    return isAny;
}

/// "…/1f1e7-1f1ec.png" names the characters; an empty text if the file does not.
std::string emojiOfFileName(std::string_view address) {
    address = address.substr(0, address.find_first_of("?#"));
    const size_t slash = address.rfind('/');
    std::string_view name = slash == std::string_view::npos ? address : address.substr(slash + 1);
    name = name.substr(0, name.find('.'));
    const size_t at = name.find('@');
    name = name.substr(0, at);
    for (const std::string_view beginning : {"emoji_u", "u"}) {
        if (name.starts_with(beginning)) {
            name.remove_prefix(beginning.size());
        }
    }
    std::string result;
    while (!name.empty()) {
        const size_t end = std::min(name.find_first_of("-_"), name.size());
        unsigned code = 0;
        const auto read = std::from_chars(name.data(), name.data() + end, code, 16);
        if (read.ec != std::errc() || read.ptr != name.data() + end || end < 4 ||
            !isEmojiCharacter(code) || code > 0x10FFFF) {
            return {};
        }
        appendUtf8(result, code);
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return result.size() <= kLongestEmoji ? result : std::string();
}

bool isEmojiImage(const MarkupPieces& pieces, size_t image, std::string_view address) {
    static constexpr std::array<std::string_view, 5> kPlaces = {"/emoji.php/", "/emoji/", "twemoji",
                                                                "emoji-assets", "/gmail/emoji"};
    return pieces.hasClassThatBegins(image, "emoji") || pieces.hasClass(image, "wp-smiley") ||
           pieces.attribute(image, "data-stringify-type") == "emoji" ||
           pieces.attribute(image, "itemtype").find("Emoji") != std::string::npos ||
           pieces.hasAttribute(image, "data-emoji") ||
           std::any_of(kPlaces.begin(), kPlaces.end(), [address](std::string_view place) {
               return address.find(place) != std::string_view::npos;
           });
}

bool isTiny(std::string_view size) {
    return size == "0" || size == "1" || size == "2" || size == "1px" || size == "0px";
}

bool isTool(const MarkupPieces& pieces, size_t image) {
    const bool isPixel =
        isTiny(pieces.attribute(image, "width")) || isTiny(pieces.attribute(image, "height"));
    return isPixel || pieces.attribute(image, "aria-roledescription") == "checkbox";
}

} // namespace

void convertEmojiImages(MarkupPieces& pieces) {
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces.isStart(i, "img")) {
            continue;
        }
        std::string alt = pieces.attribute(i, "alt");
        const std::string address = pieces.attribute(i, "src").substr(0, kLongestAddress);
        const bool isOfEmoji = isEmojiImage(pieces, i, address);
        if (isOfEmoji && !isEmoji(alt)) {
            if (std::string named = emojiOfFileName(address); !named.empty()) {
                alt = std::move(named);
            } else if (const std::string data = pieces.attribute(i, "data-emoji"); isEmoji(data)) {
                alt = data;
            }
        }
        if (isOfEmoji || isEmoji(alt)) {
            pieces.replace(i, escaped(alt));
        } else if (isTool(pieces, i)) {
            pieces.drop(i);
        }
    }
}

bool isNoPicture(std::string_view tag) {
    const MarkupPieces pieces(tag);
    if (pieces.size() != 1 || !pieces.isStart(0, "img")) {
        return false;
    }
    const std::string address = pieces.attribute(0, "src").substr(0, kLongestAddress);
    return isEmojiImage(pieces, 0, address) || isEmoji(pieces.attribute(0, "alt")) ||
           isTool(pieces, 0);
}

} // namespace vestitel::html
