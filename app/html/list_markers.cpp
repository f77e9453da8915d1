#include "html/list_markers.h"

#include "html/markup_text.h"

#include <algorithm>

namespace vestitel::html {

namespace {

constexpr std::string_view kRomanDigits = "ivxlcdm";
constexpr int kHighestNumber = 9999;

int romanValue(char32_t digit) {
    switch (digit) {
    case 'i':
        return 1;
    case 'v':
        return 5;
    case 'x':
        return 10;
    case 'l':
        return 50;
    case 'c':
        return 100;
    case 'd':
        return 500;
    default:
        return 1000;
    }
}

int romanNumber(std::string_view text) {
    int sum = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const int value = romanValue(static_cast<char32_t>(text[i]));
        const int next = i + 1 < text.size() ? romanValue(static_cast<char32_t>(text[i + 1])) : 0;
        sum += value < next ? -value : value;
    }
    return sum;
}

/// The place of a letter of the Bulgarian (or Russian) alphabet as lists count it, or 0.
int cyrillicNumber(char32_t letter) {
    static constexpr std::u32string_view kLetters = U"абвгдежзийклмнопрстуфхцчшщьюя";
    const size_t place = kLetters.find(letter);
    return place == std::u32string_view::npos ? 0 : static_cast<int>(place) + 1;
}

bool isDigit(char32_t c) {
    return c >= '0' && c <= '9';
}
bool isLatin(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isCyrillic(char32_t c) {
    return c >= 0x400 && c < 0x530;
}
bool isLetter(char32_t c) {
    return isLatin(c) || isCyrillic(c);
}
char32_t lower(char32_t c) {
    if (c >= 'A' && c <= 'Z') {
        return c + 32;
    }
    return c >= 0x410 && c <= 0x42F ? c + 32 : c;
}

std::u32string characters(std::string_view text) {
    std::u32string result;
    for (size_t i = 0; i < text.size();) {
        const char32_t c = nextCharacter(text, i);
        if (c > ' ' && c != 0xA0) {
            result += c;
        }
    }
    return result;
}

std::optional<ReadMarker> ofLetters(const std::u32string& letters, bool isPunctuated) {
    const bool isUpper = letters[0] != lower(letters[0]);
    std::u32string low;
    std::transform(letters.begin(), letters.end(), std::back_inserter(low), lower);
    const ListMarker alpha = isUpper ? ListMarker::UpperAlpha : ListMarker::LowerAlpha;
    const ListMarker roman = isUpper ? ListMarker::UpperRoman : ListMarker::LowerRoman;
    if (isCyrillic(low[0])) {
        const int number = cyrillicNumber(low[0]);
        return low.size() == 1 && number > 0 && isPunctuated
                   ? std::optional(ReadMarker{alpha, number})
                   : std::nullopt;
    }
    const std::string latin(low.begin(), low.end());
    const bool isRoman = latin.find_first_not_of(kRomanDigits) == std::string::npos;
    if (latin.size() == 1) {
        const int place = latin[0] - 'a' + 1;
        if (!isPunctuated && place > 1 && latin != "i") {
            // A sign of a symbol font, if it is not the next letter of a list that goes on.
            ReadMarker marker;
            if (latin != "o") {
                marker.otherKind = alpha;
                marker.otherNumber = place;
            }
            return marker;
        }
        const bool isLikelyRoman = latin == "i" || latin == "v" || latin == "x";
        if (isLikelyRoman) {
            return ReadMarker{roman, romanNumber(latin), alpha, place};
        }
        return isRoman ? ReadMarker{alpha, place, roman, romanNumber(latin)}
                       : ReadMarker{alpha, place};
    }
    const bool isOneLetter =
        std::all_of(latin.begin(), latin.end(), [&](char c) { return c == latin[0]; });
    if (isRoman && latin.size() <= 15) {
        ReadMarker marker{roman, romanNumber(latin)};
        if (isOneLetter && latin.size() == 2 && latin != "ii" && latin != "xx") {
            marker.otherKind = alpha;
            marker.otherNumber = 26 + latin[0] - 'a' + 1;
        }
        return marker;
    }
    return isOneLetter && latin.size() == 2
               ? std::optional(ReadMarker{alpha, 26 + latin[0] - 'a' + 1})
               : std::nullopt;
}

} // namespace

std::optional<ReadMarker> readMarker(std::string_view text) {
    const std::u32string all = characters(text);
    // The last part of "1.2.3." counts; brackets and points around it are punctuation.
    size_t end = all.size();
    while (end > 0 && !isDigit(all[end - 1]) && !isLetter(all[end - 1])) {
        --end;
    }
    if (end == 0) {
        return ReadMarker{};
    }
    size_t begin = end;
    while (begin > 0 &&
           (isDigit(all[end - 1]) ? isDigit(all[begin - 1]) : isLetter(all[begin - 1]))) {
        --begin;
    }
    const std::u32string part = all.substr(begin, end - begin);
    const std::u32string before = all.substr(0, begin);
    const bool isLed = std::all_of(before.begin(), before.end(), [](char32_t c) {
        return isDigit(c) || c == '.' || c == '(' || c == '[' || c == '-';
    });
    const bool isLedByLetter = before.size() >= 2 && isLetter(before[0]) && before[1] == '.' &&
                               std::all_of(before.begin() + 2, before.end(),
                                           [](char32_t c) { return isDigit(c) || c == '.'; });
    if (!isLed && !isLedByLetter) {
        return std::nullopt;
    }
    if (isDigit(part[0])) {
        if (part.size() > 4) {
            return std::nullopt;
        }
        return ReadMarker{ListMarker::Decimal, std::stoi(std::string(part.begin(), part.end()))};
    }
    return ofLetters(part, end < all.size() || !before.empty());
}

std::string listStartTag(ListMarker kind, int start) {
    if (kind == ListMarker::Bullet || kind == ListMarker::None) {
        return "<ul>";
    }
    std::string tag = "<ol";
    switch (kind) {
    case ListMarker::LowerAlpha:
        tag += " type=\"a\"";
        break;
    case ListMarker::UpperAlpha:
        tag += " type=\"A\"";
        break;
    case ListMarker::LowerRoman:
        tag += " type=\"i\"";
        break;
    case ListMarker::UpperRoman:
        tag += " type=\"I\"";
        break;
    default:
        break;
    }
    if (start > 1 && start <= kHighestNumber) {
        tag += " start=\"" + std::to_string(start) + '"';
    }
    return tag + '>';
}

std::string listEndTag(ListMarker kind) {
    return kind == ListMarker::Bullet || kind == ListMarker::None ? "</ul>" : "</ol>";
}

} // namespace vestitel::html
