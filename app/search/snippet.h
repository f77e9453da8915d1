#pragma once

#include "search/query.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace vestitel::search {

/// About how many characters of a text stand for it in a list.
constexpr qsizetype kSnippetLength = 160;

/// The whole text, HTML-escaped, with <mark> around what the units match. Line ends are spaces.
[[nodiscard]] QString markedText(const QString& text, const std::vector<QueryUnit>& units);

/// The passage of the texts that shows most of the units, best in whole words; of equal ones the
/// first. Cut at words, with "…" where something was left out; escaped and marked as above. When
/// nothing matches, the beginning of the first text that is not empty.
[[nodiscard]] QString snippet(const std::vector<QString>& texts,
                              const std::vector<QueryUnit>& units);

/// The words of the texts that the units match, as they are written there, each once.
[[nodiscard]] QStringList matchedWords(const std::vector<QString>& texts,
                                       const std::vector<QueryUnit>& units);

} // namespace vestitel::search
