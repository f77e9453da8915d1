#pragma once

#include "search/index.h"
#include "search_corpus.h"

namespace vestitel::bench {

/// The word with one letter missing, too much, another or changed about, somewhere.
[[nodiscard]] QString mistyped(const QString& word, std::uint64_t seed);

/// Prints how much of what is typed otherwise finds the word that was meant, and how often two
/// words of a title bring its post first.
[[nodiscard]] Result<void> printQuality(search::Index& index, const SearchCorpus& corpus,
                                        int posts);

} // namespace vestitel::bench
