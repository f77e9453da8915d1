#pragma once

#include "base/result.h"
#include "language/forms_builder/dictionary.h"

#include <QString>

#include <vector>

namespace vestitel::language::forms {

/// The paradigms of our own words, as app/language/forms/supplement_bg.txt has them: a line each,
/// "#" before a remark.
///   word : model        it inflects as the dictionary's word `model` does
///   word + form form    forms of a word that the dictionary does not join with it
///   word ~ form begin   a family of words whose forms stand apart, without flags: whatever stands
///                       before `form` in such a word ("от" in "отрежеш") makes a word of ours
///                       ("отрежа"), and all that begin with it and a `begin` are its forms; a
///                       `begin` with a full stop is the whole form, and with an exclamation mark
///                       one that need not stand apart
///   word < other        all forms of `other` (the dictionary's, or one above) are forms of it too
/// ErrorCode::InvalidArgument names a line that is none of these, and a model that nobody knows.
[[nodiscard]] Result<std::vector<Paradigm>> readSupplement(const QString& text,
                                                           const Dictionary& dictionary);

} // namespace vestitel::language::forms
