#pragma once

namespace vestitel::bench {

/// Prints how well the forms of Bulgarian words are joined, by the dictionary that the table is
/// made of: for its words, and for a fifth of them as if it lacked them; and the table's size and
/// speed. False, with the reason on standard error, without that dictionary.
[[nodiscard]] bool runFormsBench();

} // namespace vestitel::bench
