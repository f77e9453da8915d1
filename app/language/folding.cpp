#include "language/folding.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace vestitel::language {

namespace {

constexpr char32_t kBreve = 0x0306;
constexpr char32_t kSmallI = U'и';
constexpr char32_t kSmallShortI = U'й';

bool isAscii(char32_t c) {
    return c < 0x80;
}

bool isAsciiLetterOrDigit(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
}

/// The letters of modern Bulgarian and Russian, without Ё: folded by arithmetic.
bool isBasicCyrillic(char32_t c) {
    return c >= 0x0410 && c <= 0x044F;
}

bool isCyrillic(char32_t c) {
    return (c >= 0x0400 && c <= 0x052F) || (c >= 0x1C80 && c <= 0x1C8F) ||
           (c >= 0x2DE0 && c <= 0x2DFF) || (c >= 0xA640 && c <= 0xA69F);
}

struct Homoglyph {
    char32_t latin;
    char32_t cyrillic;
};

// In folded form: a capital B looks like В, so a small b stands for в too, or the same word in
// another case would be another word.
constexpr std::array<Homoglyph, 12> kHomoglyphs = {{
    {U'a', U'а'},
    {U'b', U'в'},
    {U'c', U'с'},
    {U'e', U'е'},
    {U'h', U'н'},
    {U'k', U'к'},
    {U'm', U'м'},
    {U'o', U'о'},
    {U'p', U'р'},
    {U't', U'т'},
    {U'x', U'х'},
    {U'y', U'у'},
}};

const Homoglyph* homoglyph(char32_t latin) {
    const auto* found = std::find_if(kHomoglyphs.begin(), kHomoglyphs.end(),
                                     [latin](const Homoglyph& h) { return h.latin == latin; });
    return found == kHomoglyphs.end() ? nullptr : found;
}

/// The parts of a letter that Unicode composes of a letter and marks, or of several letters
/// (ligatures, widths); empty when it stands for itself.
std::u32string partsOf(char32_t letter) {
    const QChar::Decomposition tag = QChar::decompositionTag(letter);
    if (tag == QChar::NoDecomposition || tag == QChar::Circle || tag == QChar::Square ||
        tag == QChar::Fraction) {
        return {};
    }
    const QList<uint> parts = QChar::decomposition(letter).toUcs4();
    const bool allOfWords = std::all_of(parts.begin(), parts.end(), [](uint part) {
        const CharacterKind kind = kindOf(part);
        return kind == CharacterKind::Letter || kind == CharacterKind::Mark;
    });
    return allOfWords ? std::u32string(parts.begin(), parts.end()) : std::u32string();
}

} // namespace

CharacterKind kindOf(char32_t character) {
    if (isAscii(character)) {
        return isAsciiLetterOrDigit(character) ? CharacterKind::Letter : CharacterKind::Separator;
    }
    if (isBasicCyrillic(character)) {
        return CharacterKind::Letter;
    }
    switch (character) {
    case 0x00AD: // soft hyphen
    case 0x200C: // zero-width non-joiner
    case 0x200D: // zero-width joiner
    case 0x2060: // word joiner
    case 0xFEFF: // zero-width no-break space
        return CharacterKind::Ignorable;
    default:
        break;
    }
    if (QChar::isMark(character)) {
        return CharacterKind::Mark;
    }
    return QChar::isLetterOrNumber(character) ? CharacterKind::Letter : CharacterKind::Separator;
}

void appendFolded(char32_t letter, std::u32string& word) {
    if (isAscii(letter)) {
        word.push_back(letter >= U'A' && letter <= U'Z' ? letter + 0x20 : letter);
        return;
    }
    if (isBasicCyrillic(letter)) {
        word.push_back(letter < 0x0430 ? letter + 0x20 : letter);
        return;
    }
    const char32_t folded = QChar::toCaseFolded(letter);
    const std::u32string parts = partsOf(folded);
    if (parts.empty()) {
        word.push_back(folded);
        return;
    }
    for (const char32_t part : parts) {
        if (kindOf(part) == CharacterKind::Mark) {
            applyMark(part, word);
        } else {
            appendFolded(part, word);
        }
    }
}

void applyMark(char32_t mark, std::u32string& word) {
    if (word.empty()) {
        return;
    }
    if (mark == kBreve && word.back() == kSmallI) {
        word.back() = kSmallShortI;
    } else if (QChar::category(mark) == QChar::Mark_SpacingCombining) {
        word.push_back(mark);
    }
}

void repairHomoglyphs(std::u32string& word) {
    bool anyCyrillic = false;
    bool anyRepairable = false;
    for (const char32_t c : word) {
        if (isCyrillic(c)) {
            anyCyrillic = true;
        } else if (homoglyph(c) != nullptr) {
            anyRepairable = true;
        } else if (QChar::isLetter(c)) {
            return;
        }
    }
    if (!anyCyrillic || !anyRepairable) {
        return;
    }
    for (char32_t& c : word) {
        if (const Homoglyph* found = homoglyph(c)) {
            c = found->cyrillic;
        }
    }
}

} // namespace vestitel::language
