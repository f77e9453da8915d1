#pragma once

#include "domain/language.h"

#include <QStringView>

#include <optional>

namespace vestitel::importing {

/// How many letters of a text are of which script.
struct LetterCount {
    qsizetype cyrillic = 0;
    qsizetype latin = 0;

    [[nodiscard]] qsizetype all() const { return cyrillic + latin; }
    LetterCount& operator+=(const LetterCount& other);
};

[[nodiscard]] LetterCount countLetters(QStringView text);

/// Bulgarian or English, by which script most letters are of; nothing when there are hardly any.
[[nodiscard]] std::optional<domain::Language> languageOf(const LetterCount& letters);

} // namespace vestitel::importing
