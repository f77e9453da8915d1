#pragma once

#include "base/result.h"
#include "sqlite/connection.h"

#include <QByteArray>

#include <vector>

namespace vestitel::search {

/// A word that may be meant.
struct Spelling {
    QByteArray word; ///< The likeliest of its forms.
    std::vector<QByteArray>
        terms; ///< Those of its forms that are as near, or all, that texts have.
};

/// Words that are spelled nearly like another one: those that texts have, and those of the
/// dictionary of which texts have some form. Holds the words of all texts in memory (about 20 bytes
/// each), from when it is first asked. Same thread as the connection, which must outlive it.
class Speller final {
public:
    explicit Speller(sqlite::Connection& connection) : m_connection(&connection) {}

    /// The words that may be meant by `term`, the likeliest first; at most `most`. By the fewest
    /// letters that are missing, too much, another or changed about (Damerau 1964, each place
    /// once): one of four or more letters, two of seven or more, of the same alphabet; then by how
    /// many texts have the word. None for shorter terms.
    [[nodiscard]] Result<std::vector<Spelling>> wordsNear(const QByteArray& term, size_t most);
    /// What was read before may no longer be so.
    void forget() { m_isRead = false; }

private:
    /// A word that may be meant, and how many texts have it.
    struct Candidate {
        QByteArray word;
        std::vector<QByteArray> terms;
        qint64 texts = 0;
    };

    [[nodiscard]] Result<void> read();
    [[nodiscard]] QByteArrayView word(size_t index) const;
    /// The first word after `from` that does not begin as it does with these bytes.
    [[nodiscard]] size_t after(size_t from, qsizetype bytes) const;
    /// The words of the texts at this distance or less, but `term` itself.
    [[nodiscard]] std::vector<size_t> within(const QByteArray& term, int most) const;
    /// All words at this distance, with how many texts have them.
    [[nodiscard]] Result<std::vector<Candidate>> candidates(const QByteArray& term, int most) const;

    sqlite::Connection* m_connection;
    bool m_isRead = false;
    QByteArray m_letters;          ///< All words, by their bytes.
    std::vector<quint32> m_begins; ///< Where each begins, and the end.
    std::vector<quint32> m_texts;  ///< How many texts have it.
};

} // namespace vestitel::search
