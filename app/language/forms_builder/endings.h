#pragma once

#include "language/forms_builder/code.h"
#include "language/forms_builder/paradigm.h"

#include <string>
#include <vector>

namespace vestitel::language::forms {

/// What a word with this ending is a form of, if no longer ending is known.
struct EndingRule {
    std::u16string reversed;    ///< The ending from the last letter on.
    std::vector<Code> readings; ///< To the stem: one, or two when the second is about as likely.
};

/// Learns the rules from the paradigms that inflect. By `reversed`, in order; no rule says what the
/// next shorter one says already.
[[nodiscard]] std::vector<EndingRule> learnEndings(const std::vector<Paradigm>& examples);

} // namespace vestitel::language::forms
