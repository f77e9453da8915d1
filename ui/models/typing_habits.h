#pragma once

class QSettings;

namespace vestitel::models {

/// What the editor sets right, or takes as a sign, while one types; a setting of the person, not of
/// the archive. Everything is on until somebody switches it off.
struct TypingHabits {
    bool quotes = true;   ///< Quotation marks of the text's language for straight ones.
    bool dashes = true;   ///< " – " for " - ".
    bool ellipsis = true; ///< "…" for "...".
    bool spaces = true;   ///< No-break spaces after "№", before "г." and the like.
    bool markdown = true; ///< "## " makes a heading, "- " a list.
    bool slash = true;    ///< "/" in an empty paragraph opens the list of insertions.

    friend bool operator==(const TypingHabits&, const TypingHabits&) = default;
};

[[nodiscard]] TypingHabits typingHabits(const QSettings& settings);
void saveTypingHabits(QSettings& settings, const TypingHabits& habits);

} // namespace vestitel::models
