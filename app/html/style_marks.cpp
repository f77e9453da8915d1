#include "html/style_marks.h"

#include <algorithm>
#include <optional>

namespace vestitel::html {

namespace {

/// Longer ones are not written by hand nor by any word processor for bold or italic.
constexpr size_t kLongestStyle = 4096;

std::string cleaned(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) > ' ') {
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        }
    }
    return result;
}

bool isOneOf(std::string_view value, std::initializer_list<std::string_view> values) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

std::string marksOfStyle(Tag tag, std::string_view style) {
    std::optional<bool> bold;
    std::optional<bool> italic;
    bool plain = false;
    char script = 0;
    style = style.substr(0, kLongestStyle);
    while (!style.empty()) {
        const size_t end = std::min(style.find(';'), style.size());
        const std::string declaration = cleaned(style.substr(0, end));
        style.remove_prefix(std::min(end + 1, style.size()));
        const size_t colon = declaration.find(':');
        if (colon == std::string::npos) {
            continue;
        }
        const std::string_view property = std::string_view(declaration).substr(0, colon);
        const std::string_view value = std::string_view(declaration).substr(colon + 1);
        if (property == "font-weight") {
            bold = isOneOf(value, {"bold", "bolder", "600", "700", "800", "900"});
            plain = plain || (tag == Tag::Strong && bold != true);
        } else if (property == "font-style") {
            italic = isOneOf(value, {"italic", "oblique"});
            plain = plain || (tag == Tag::Em && italic != true);
        } else if (property == "vertical-align") {
            script = value == "sub" ? 'l' : value == "super" ? 'h' : '\0';
        }
    }
    if (tag != Tag::Span) {
        return plain ? "n" : "";
    }
    std::string marks;
    if (bold) {
        marks += *bold ? 'b' : 'r';
    }
    if (italic) {
        marks += *italic ? 'i' : 'u';
    }
    if (script != 0) {
        marks += script;
    }
    return marks;
}

} // namespace vestitel::html
