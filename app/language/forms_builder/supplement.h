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
///   word < other        all forms of `other` (the dictionary's, or one above) are forms of it too
/// ErrorCode::InvalidArgument names a line that is none of these, and a model that nobody knows.
[[nodiscard]] Result<std::vector<Paradigm>> readSupplement(const QString& text,
                                                           const Dictionary& dictionary);

} // namespace vestitel::language::forms
