#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vestitel::html {

/// Small readings of UTF-8 markup that several rules need. ASCII letters only change case.

[[nodiscard]] std::string lowered(std::string_view text);
/// Whether there is only white space of HTML in it.
[[nodiscard]] bool isBlankText(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// With character references decoded: numeric ones, and of the named ones those that programs
/// write in attributes and as fillers (amp lt gt quot apos nbsp shy and the wider spaces).
[[nodiscard]] std::string decoded(std::string_view text);
/// One character reference at `position`, which then moves past it; nothing if it is none of those.
[[nodiscard]] std::optional<char32_t> readReference(std::string_view text, size_t& position);
/// With `& < > "` as references, for an attribute in double quotes or for text.
[[nodiscard]] std::string escaped(std::string_view text);

void appendUtf8(std::string& text, char32_t code);
/// The character at `position`, which moves past it. A malformed byte is U+FFFD.
[[nodiscard]] char32_t nextCharacter(std::string_view text, size_t& position);

} // namespace vestitel::html
