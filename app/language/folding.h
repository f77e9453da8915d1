#pragma once

#include <string>

namespace vestitel::language {

/// What one code point is to a word.
enum class CharacterKind {
    Letter,    ///< A letter or digit: part of a word.
    Mark,      ///< A combining mark: part of a word that has begun, else nothing.
    Ignorable, ///< Soft hyphen, joiners: not there at all.
    Separator, ///< Everything else.
};
[[nodiscard]] CharacterKind kindOf(char32_t character);

/// Adds a letter to a word in the form in which words are compared: case-folded, without
/// diacritics but for й, ligatures in their letters.
void appendFolded(char32_t letter, std::u32string& word);

/// Applies a combining mark to the word's last letter: и with a breve is й; any other mark (the
/// stress of a dictionary, a grave on и) says nothing of which word it is and is dropped. A
/// spacing mark, as Indic scripts have, is a letter.
void applyMark(char32_t mark, std::u32string& word);

/// In a folded word that has Cyrillic letters and else only Latin ones that look like Cyrillic
/// ones ("cело" with a Latin c), puts those right. Other mixtures stay ("covidът").
void repairHomoglyphs(std::u32string& word);

} // namespace vestitel::language
