#include "html/markup_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace vestitel::html {

namespace {

constexpr auto kNone = std::string_view::npos;
constexpr size_t kLongestReference = 10;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

constexpr std::array<std::pair<std::string_view, char32_t>, 11> kNamed = {{
    {"amp", '&'},
    {"lt", '<'},
    {"gt", '>'},
    {"quot", '"'},
    {"apos", '\''},
    {"nbsp", 0xA0},
    {"shy", 0xAD},
    {"ensp", 0x2002},
    {"emsp", 0x2003},
    {"thinsp", 0x2009},
    {"zwnj", 0x200C},
}};

std::optional<char32_t> numbered(std::string_view digits) {
    const bool isHex = !digits.empty() && (digits[0] == 'x' || digits[0] == 'X');
    digits.remove_prefix(isHex ? 1 : 0);
    char32_t code = 0;
    for (const char c : digits) {
        const char low = c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
        int digit = -1;
        if (low >= '0' && low <= '9') {
            digit = low - '0';
        } else if (isHex && low >= 'a' && low <= 'f') {
            digit = low - 'a' + 10;
        }
        if (digit < 0 || code > 0x10FFFF) {
            return std::nullopt;
        }
        code = code * (isHex ? 16 : 10) + static_cast<char32_t>(digit);
    }
    const bool isScalar = code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return digits.empty() || !isScalar || code < ' ' ? std::nullopt : std::optional(code);
}

std::optional<char32_t> named(std::string_view name) {
    const auto* const found = std::find_if(kNamed.begin(), kNamed.end(),
                                           [&](const auto& it) { return it.first == name; });
    return found == kNamed.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return result;
}

bool isBlankText(std::string_view text) {
    return std::all_of(text.begin(), text.end(), isSpace);
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::optional<char32_t> readReference(std::string_view text, size_t& position) {
    const std::string_view rest = text.substr(position, kLongestReference + 2);
    const size_t end = rest.find(';');
    if (rest.empty() || rest[0] != '&' || end == kNone || end < 2) {
        return std::nullopt;
    }
    const std::string_view name = rest.substr(1, end - 1);
    const std::optional<char32_t> code = name[0] == '#' ? numbered(name.substr(1)) : named(name);
    position += code ? end + 1 : 0;
    return code;
}

std::string decoded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (size_t i = 0; i < text.size();) {
        const size_t ampersand = std::min(text.find('&', i), text.size());
        result += text.substr(i, ampersand - i);
        i = ampersand;
        if (i < text.size()) {
            if (const auto code = readReference(text, i)) {
                appendUtf8(result, *code);
            } else {
                result += text[i++];
            }
        }
    }
    return result;
}

std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
            break;
        }
    }
    return result;
}

void appendUtf8(std::string& text, char32_t code) {
    const auto tail = [code](int shift) {
        return static_cast<char>(0x80 | ((code >> shift) & 63));
    };
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | (code >> 6));
        text += tail(0);
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0 | (code >> 12));
        text += tail(6);
        text += tail(0);
    } else {
        text += static_cast<char>(0xF0 | (code >> 18));
        text += tail(12);
        text += tail(6);
        text += tail(0);
    }
}

char32_t nextCharacter(std::string_view text, size_t& position) {
    const auto lead = static_cast<unsigned char>(text[position++]);
    if (lead < 0x80) {
        return lead;
    }
    const int tails = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : -1;
    if (tails < 0 || position + static_cast<size_t>(tails) > text.size()) {
        return 0xFFFD;
    }
    char32_t code = lead & (0x3Fu >> tails);
    for (int i = 0; i < tails; ++i) {
        code = (code << 6) | (static_cast<unsigned char>(text[position++]) & 0x3Fu);
    }
    return code;
}

} // namespace vestitel::html
