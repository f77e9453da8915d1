#pragma once

#include <QStringList>

namespace vestitel::language {

/// The words that may be forms of the same English word as `word`, itself first, each once, in
/// small letters: "calls" gives "call", "called" and "calling" too. By rules of spelling and the
/// common irregular words; some of what it gives are no words, so it is to be looked up among words
/// that exist. It never shortens to a common beginning: "university" does not give "universe".
/// Symmetric: if it gives b for a, it gives a for b. A word with other letters than a to z, or of
/// less than three, gives itself only.
[[nodiscard]] QStringList englishForms(const QString& word);

} // namespace vestitel::language
