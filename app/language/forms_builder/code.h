#pragma once

#include <cstddef>
#include <string>
#include <tuple>

namespace vestitel::language::forms {

/// How a word is made of a form: letters off its end, then others on.
struct Code {
    std::size_t strip = 0;
    std::u16string add;

    friend bool operator==(const Code&, const Code&) = default;
    friend bool operator<(const Code& a, const Code& b) {
        return std::tie(a.strip, a.add) < std::tie(b.strip, b.add);
    }
};

[[nodiscard]] inline Code codeOf(const std::u16string& form, const std::u16string& word) {
    std::size_t same = 0;
    while (same < form.size() && same < word.size() && form[same] == word[same]) {
        ++same;
    }
    return {form.size() - same, word.substr(same)};
}

} // namespace vestitel::language::forms
