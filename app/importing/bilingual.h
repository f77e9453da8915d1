#pragma once

#include "domain/language.h"

#include <QString>

#include <array>
#include <optional>

namespace vestitel::importing {

/// What a document says in one language.
struct LanguagePart {
    domain::Language language;
    QString markup;
};

/// The two texts of a document that says the same in Bulgarian and in English: in the two columns
/// of a table, one text after the other, or paragraph by paragraph. Nothing for any other, also
/// for one that only quotes the other language. Told by the scripts of the letters.
[[nodiscard]] std::optional<std::array<LanguagePart, 2>> splitByLanguage(const QString& markup);

} // namespace vestitel::importing
