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

/// How what was found is related to what was typed, the nearest first.
enum class MatchKind {
    Exact,
    Form,            ///< Another form of the word, or more letters of it.
    Transliteration, ///< The same in another alphabet, or on another keyboard layout.
};

/// What a unit may mean besides what was typed.
struct Alternative {
    MatchKind kind = MatchKind::Transliteration;
    /// Word by word, the terms of which any may stand there; none is empty.
    std::vector<std::vector<QByteArray>> terms;
    LastWord lastWord = LastWord::Whole;
};

/// What must stand together: one word, or the words of a phrase in their order.
struct QueryUnit {
    std::vector<QByteArray> terms; ///< As the analyser gives them; never empty.
    LastWord lastWord = LastWord::Whole;
    QString typed; ///< The words with the signs between them, as they were typed.
    bool isQuoted = false;
    std::vector<Alternative> alternatives;

    /// Whether both say the same, however it was typed.
    friend bool operator==(const QueryUnit& a, const QueryUnit& b) {
        return a.terms == b.terms && a.lastWord == b.lastWord;
    }
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
/// whole word first; each alternative takes one more. Empty for no units.
enum class Join { And, Or };
[[nodiscard]] QString matchExpression(const std::vector<QueryUnit>& units, Join join);

/// In a MATCH expression, what is in quotes and begins with kReadingsMark says of each word, with
/// spaces between them, which terms may stand there, with kReadingMark between them; the tokeniser
/// takes it so (fts5_extension.cpp). Texts have no such terms: both separate words.
constexpr QChar kReadingsMark = u'\uE000';
constexpr QChar kReadingMark = u'\uE001';

} // namespace vestitel::search
