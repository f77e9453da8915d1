#pragma once

#include <QString>

#include <vector>

namespace vestitel::language {

/// A place in a text that is still to be filled in, by its first and after its last character,
/// with the brackets.
struct Blank {
    qsizetype from = 0;
    qsizetype to = 0;

    friend bool operator==(const Blank&, const Blank&) = default;
};

/// The blanks of a text: 1 to 80 characters in square brackets on one line, at least one a
/// letter. So "[дата]" is one; a note's number "[1]", an omission "[…]", "[sic]",
/// "[at]" in an address and "[изм. ДВ, бр. 14]" in the name of a law are none.
/// The editor's page has the same rule (ui/web/src/blanks.ts).
[[nodiscard]] std::vector<Blank> blanksIn(const QString& text);

} // namespace vestitel::language
