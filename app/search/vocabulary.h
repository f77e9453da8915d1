#pragma once

#include "base/result.h"
#include "sqlite/connection.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace vestitel::search {

/// How many texts have each word.
using TermCounts = std::map<QByteArray, qint64>;

/// The words of all texts (resources/migrations/0006_search_fields.sql), as the analyser gives
/// them, and which of them are forms of one word. Same thread as the connection, which must outlive
/// it.
class Vocabulary final {
public:
    explicit Vocabulary(sqlite::Connection& connection) : m_connection(&connection) {}

    /// Joins forms anew when the program brings another table of forms. To be called before forms
    /// are asked for.
    [[nodiscard]] Result<void> prepare();
    /// Adds to the counts, or takes away from them. Within a transaction.
    [[nodiscard]] Result<void> change(const TermCounts& changes);
    /// Makes temp.search_indexed: each term of the index with the number (doc) of its rows.
    [[nodiscard]] Result<void> showIndexed();
    /// All of it from the index. Within a transaction.
    [[nodiscard]] Result<void> rebuild();
    /// The first word from `term` on, by their bytes; empty after the last one.
    [[nodiscard]] Result<QByteArray> firstFrom(const QByteArray& term);
    [[nodiscard]] Result<bool> has(const QByteArray& term);
    /// The words that are forms of one word with `term`, but itself; it need not stand in any text.
    [[nodiscard]] Result<std::vector<QByteArray>> formsOf(const QByteArray& term);
    /// The first words that begin so, at most so many.
    [[nodiscard]] Result<std::vector<QByteArray>> wordsWithBeginning(const QByteArray& beginning,
                                                                     qint64 most);
    /// How many texts have one of the words, at most: a text with two of them counts twice.
    [[nodiscard]] Result<qint64> textsWith(const std::vector<QByteArray>& terms);
    /// The same of words that begin so; of more than some hundred words, the first ones.
    [[nodiscard]] Result<qint64> textsWithBeginning(const QByteArray& beginning);

private:
    [[nodiscard]] Result<void> join(const std::vector<QByteArray>& terms);

    sqlite::Connection* m_connection;
};

} // namespace vestitel::search
