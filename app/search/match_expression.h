#pragma once

#include "search/query.h"

#include <QString>

#include <vector>

namespace vestitel::search {

/// Which of the two tables is asked.
enum class Target {
    Texts,  ///< search_index: all that editions say.
    Titles, ///< search_title
};

/// What one phrase of a MATCH expression stands for.
struct PhraseMeaning {
    static constexpr size_t kNoGroup = ~size_t{0};

    size_t group = kNoGroup; ///< Of the query's wanted ones; kNoGroup: it counts for no order.
    MatchKind kind = MatchKind::Exact;
    bool isCounted = true; ///< Else another phrase's places contain its own.
};

/// A MATCH expression, and its phrases in their order.
struct MatchExpression {
    QString text; ///< Empty: there is nothing that could match.
    std::vector<PhraseMeaning> phrases;
};

/// The only way of user text to MATCH: every term in quotes, and terms hold letters and digits
/// only. Rows that have all that is wanted; of Texts, none that has what is unwanted (another
/// edition of its post may). In Texts, beginnings of one or two letters are whole words: so many
/// words begin so that these say nothing.
[[nodiscard]] MatchExpression matchExpression(const Query& query, Target target);
/// Rows of Texts that have one of the units; empty for none.
[[nodiscard]] QString matchAny(const std::vector<QueryUnit>& units);

/// In a MATCH expression, what is in quotes and begins with kReadingsMark says of each word, with
/// spaces between them, which terms may stand there, with kReadingMark between them; the tokeniser
/// takes it so (fts5_extension.cpp). Texts have no such terms: both separate words.
constexpr QChar kReadingsMark = u'\uE000';
constexpr QChar kReadingMark = u'\uE001';

} // namespace vestitel::search
