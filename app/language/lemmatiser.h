#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <array>
#include <functional>

namespace vestitel::language {

/// Under which keys the forms of one Bulgarian word meet: words that share a key are forms of one
/// word. By a table that is compiled in (forms_builder makes it); it is read in place, so that
/// making a Lemmatiser costs nothing. Immutable: any number of threads may ask.
class Lemmatiser final {
public:
    /// The table that was compiled in; without a dictionary at build time it is empty.
    [[nodiscard]] static const Lemmatiser& bulgarian();

    /// Reads `table`, which has to outlive it. A damaged table never does harm: what is not a table
    /// is an empty one, and what is damaged inside gives some other keys.
    explicit Lemmatiser(QByteArrayView table);

    /// No table: each word has a key of its own.
    [[nodiscard]] bool isEmpty() const { return m_arcs == nullptr; }
    /// Of the table, in bytes.
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// By which one table is told from another; 0: none.
    [[nodiscard]] quint32 checksum() const { return m_checksum; }

    /// Whether the dictionary has this form. `term` is a word as tokens.h gives it.
    [[nodiscard]] bool knows(QStringView term) const;
    /// Whether some word of the dictionary begins so.
    [[nodiscard]] bool knowsBeginning(QStringView beginning) const;
    /// Goes through the dictionary's words, letter by letter, those that begin alike together:
    /// `enter(place, letter)` says whether words with this letter at this place, after the letters
    /// that were entered before, are of interest; `word()` is told that the letters entered so far
    /// are a word.
    void walk(const std::function<bool(qsizetype, QChar)>& enter,
              const std::function<void()>& word) const;
    /// For a word of the dictionary its lemmas, all readings; for any other, "~" with the one or
    /// two stems that the rules for its ending give. At least one key, all different; of an empty
    /// word, none.
    [[nodiscard]] QStringList keysOf(QStringView term) const;

private:
    /// Where the table is after these letters; -1: nowhere.
    [[nodiscard]] qint64 stateAfter(QStringView letters) const;
    void walkFrom(qint64 state, qsizetype place, const std::function<bool(qsizetype, QChar)>& enter,
                  const std::function<void()>& word) const;
    /// Where a list of readings begins; -1: none.
    [[nodiscard]] qint64 readingsOfWord(QStringView term) const;
    [[nodiscard]] qint64 readingsOfEnding(QStringView term) const;
    /// The target of the arc from `state`; -1: there is none.
    [[nodiscard]] qint64 step(qint64 state, quint32 label) const;
    [[nodiscard]] quint32 labelOf(QChar letter) const;
    /// Adds `prefix` and the word that each of the readings makes of `term`.
    void appendKeys(QStringView term, qint64 readings, QLatin1String prefix,
                    QStringList& keys) const;

    qsizetype m_size = 0;
    quint32 m_checksum = 0;
    std::array<quint8, 256> m_labels{};
    std::array<char16_t, 64> m_letters{}; ///< By their labels.
    const char* m_arcs = nullptr;
    const char* m_readings = nullptr;
    const char* m_codes = nullptr;
    const char* m_added = nullptr;
    quint32 m_arcCount = 0;
    quint32 m_readingCount = 0;
    quint32 m_codeCount = 0;
    quint32 m_addedCount = 0;
    quint32 m_wordsRoot = 0;
    quint32 m_endingRoot = 0;
};

} // namespace vestitel::language
