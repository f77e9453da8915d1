#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
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
    Spelling,        ///< A word that is spelled nearly so.
};

/// Where words are looked for.
enum class Field {
    Anywhere,
    Title,
    Lead,
    Body,
    Captions,
    Tags, ///< Tags and the category's names.
    Attachments,
    Label,    ///< The unit's only term is a label (labels.h).
    Tag,      ///< A tag of just this name, or one that has these words if there is none.
    Category, ///< A category, in the same way.
};

/// What of the texts' words a beginning stands for, in ways that are quick to look for; see
/// continueBeginnings().
struct Continuations {
    std::vector<QByteArray> words;      ///< Whole ones.
    std::vector<QByteArray> beginnings; ///< All words that begin so.
};

/// What a unit may mean besides what was typed.
struct Alternative {
    MatchKind kind = MatchKind::Transliteration;
    /// Word by word, the terms of which any may stand there; none is empty.
    std::vector<std::vector<QByteArray>> terms;
    LastWord lastWord = LastWord::Whole;
    std::optional<Continuations> continuations; ///< Of the last word, all terms; if known.
};

/// What must stand together: one word, or the words of a phrase in their order.
struct QueryUnit {
    Field field = Field::Anywhere;
    std::vector<QByteArray> terms; ///< As the analyser gives them; never empty.
    LastWord lastWord = LastWord::Whole;
    QString typed; ///< The words with the signs between them, as they were typed.
    bool isQuoted = false;
    std::vector<Alternative> alternatives;
    std::optional<Continuations> continuations; ///< Of the last word; if known.

    /// Whether both say the same, however it was typed.
    friend bool operator==(const QueryUnit& a, const QueryUnit& b) {
        return a.field == b.field && a.terms == b.terms && a.lastWord == b.lastWord;
    }
};

/// Days from `from` on and before `before`; what is invalid is no bound.
struct DateSpan {
    QDate from;
    QDate before;

    [[nodiscard]] bool isAll() const { return !from.isValid() && !before.isValid(); }
    friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

/// A query as it was understood.
struct Query {
    /// Of each, at least one must be there; none is empty.
    std::vector<std::vector<QueryUnit>> wanted;
    std::vector<QueryUnit> unwanted; ///< None of them may be there.
    DateSpan dates;

    /// Whether it says nothing that could be found.
    [[nodiscard]] bool isEmpty() const { return wanted.empty() && dates.isAll(); }
};

/// Reads what a person typed; nothing is an error, what is not understood are words. Words apart by
/// spaces; a phrase in "…", „…“, “…” or «…» (to the end when it is not closed); a minus before a
/// word or phrase excludes it; OR (ИЛИ, |) between two asks for either. A field's name and a colon
/// (query_fields.h) before a word or phrase say where it is to stand, or of what kind the post is
/// to be. Words that hyphens, dots, slashes or apostrophes hold together ("МИГ-Лясковец") are a
/// phrase. The last word also matches as a beginning, unless a space or a closing quote ends it.
/// Everything else separates words. Equal units count once; of more than 64 the rest is left out.
[[nodiscard]] Query parseQuery(const QString& text);

} // namespace vestitel::search
