#pragma once

#include <string>
#include <vector>

namespace vestitel::language::forms {

/// A word with all its forms, as tokens.h folds them.
struct Paradigm {
    std::u16string lemma;
    std::vector<std::u16string> forms; ///< Each once, by code unit.
    /// An open class: what its endings do says what those of other words may do.
    bool inflects = false;
};

/// The lemma without what changes between the forms of a word: the last vowel and a fleeting е or ъ
/// before the last consonant. The key of an unknown word.
[[nodiscard]] std::u16string stemOf(const std::u16string& lemma);

/// Brings the forms into order and removes repeated ones.
void tidy(Paradigm& paradigm);

} // namespace vestitel::language::forms
