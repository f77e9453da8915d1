#include "importing/letters.h"

namespace vestitel::importing {

namespace {

/// Fewer letters than this are a number with its unit, or a name.
constexpr qsizetype kFewestLetters = 3;

} // namespace

LetterCount& LetterCount::operator+=(const LetterCount& other) {
    cyrillic += other.cyrillic;
    latin += other.latin;
    return *this;
}

LetterCount countLetters(QStringView text) {
    LetterCount count;
    for (const QChar c : text) {
        if (!c.isLetter()) {
            continue;
        }
        const QChar::Script script = c.script();
        count.cyrillic += script == QChar::Script_Cyrillic ? 1 : 0;
        count.latin += script == QChar::Script_Latin ? 1 : 0;
    }
    return count;
}

std::optional<domain::Language> languageOf(const LetterCount& letters) {
    if (letters.all() < kFewestLetters) {
        return std::nullopt;
    }
    return letters.cyrillic >= letters.latin ? domain::Language::bulgarian()
                                             : domain::Language::english();
}

} // namespace vestitel::importing
