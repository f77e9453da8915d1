#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace vestitel::search {

/// How a unit's last word is compared.
enum class LastWord {
    Whole,
    Beginning, ///< It is still being typed: words that begin so match too.
};

/// What must stand together: one word, or the words of a phrase in their order.
struct QueryUnit {
    std::vector<QByteArray> terms; ///< As the analyser gives them; never empty.
    LastWord lastWord = LastWord::Whole;

    friend bool operator==(const QueryUnit&, const QueryUnit&) = default;
};

/// A query as it was understood.
struct Query {
    std::vector<QueryUnit> wanted;   ///< All of them must be there.
    std::vector<QueryUnit> unwanted; ///< None of them may be there.
};

/// Reads what a person typed; nothing is an error. Words apart by spaces; a phrase in "…", „…“,
/// “…” or «…» (to the end when it is not closed); a minus before a word or phrase excludes it.
/// Words that hyphens, dots, slashes or apostrophes hold together ("МИГ-Лясковец") are a phrase.
/// The last word also matches as a beginning, unless a space or a closing quote ends it.
/// Everything else separates words. Equal units count once; of more than 64 the rest is left out.
[[nodiscard]] Query parseQuery(const QString& text);

/// The only way of user text to MATCH: every term in quotes, and terms hold letters and digits
/// only. Phrases stand in the order of `units`; one that matches as a beginning takes two, the
/// whole word first. Empty for no units.
enum class Join { And, Or };
[[nodiscard]] QString matchExpression(const std::vector<QueryUnit>& units, Join join);

} // namespace vestitel::search
