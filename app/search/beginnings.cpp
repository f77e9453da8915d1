#include "search/beginnings.h"

#include <QString>

#include <algorithm>

namespace vestitel::search {

namespace {

/// The letters of a beginning that search_index keeps.
constexpr qsizetype kKept = 4;
constexpr qsizetype kShortest = 3;
/// Of more words, gathering their rows is faster than to look at each word for each row.
constexpr qint64 kMostWords = 16;

/// All words with a beginning that is a letter too short: itself, and the longer beginnings.
Result<void> addLonger(const QByteArray& beginning, Vocabulary& vocabulary, Continuations& found) {
    static const QByteArray kPastAll = QString::fromUcs4(U"\U0010FFFF").toUtf8();
    const qsizetype letters = QString::fromUtf8(beginning).size();
    QByteArray from = beginning;
    while (true) {
        VESTITEL_TRY(const QByteArray word, vocabulary.firstFrom(from));
        if (!word.startsWith(beginning)) {
            return {};
        }
        if (word == beginning) {
            found.words.push_back(word);
            from = word + '\x01'; // below all letters
            continue;
        }
        const QString text = QString::fromUtf8(word);
        const qsizetype more = text[letters].isHighSurrogate() ? 2 : 1;
        found.beginnings.push_back(text.left(letters + more).toUtf8());
        from = found.beginnings.back() + kPastAll;
    }
}

Result<void> addBeginning(const QByteArray& beginning, Vocabulary& vocabulary,
                          Continuations& found) {
    const qsizetype letters = QString::fromUtf8(beginning).toUcs4().size();
    if (letters == kShortest) {
        return addLonger(beginning, vocabulary, found);
    }
    if (letters > kKept) {
        const qint64 most = kMostWords - static_cast<qint64>(found.words.size());
        VESTITEL_TRY(const auto words, vocabulary.wordsWithBeginning(beginning, most + 1));
        if (static_cast<qint64>(words.size()) <= most) {
            found.words.insert(found.words.end(), words.begin(), words.end());
            return {};
        }
    }
    found.beginnings.push_back(beginning);
    return {};
}

/// Without those that begin as another one does: its words are theirs, too.
std::vector<QByteArray> leastOf(std::vector<QByteArray> beginnings) {
    std::sort(beginnings.begin(), beginnings.end());
    std::vector<QByteArray> least;
    for (QByteArray& beginning : beginnings) {
        if (least.empty() || !beginning.startsWith(least.back())) {
            least.push_back(std::move(beginning));
        }
    }
    return least;
}

Result<std::optional<Continuations>> continuationsOf(const std::vector<QByteArray>& beginnings,
                                                     Vocabulary& vocabulary) {
    Continuations found;
    for (const QByteArray& beginning : leastOf(beginnings)) {
        VESTITEL_CHECK(addBeginning(beginning, vocabulary, found));
    }
    return std::optional(std::move(found));
}

Result<void> continueUnit(QueryUnit& unit, Vocabulary& vocabulary) {
    if (unit.lastWord == LastWord::Beginning) {
        VESTITEL_TRY(unit.continuations, continuationsOf({unit.terms.back()}, vocabulary));
    }
    for (Alternative& alternative : unit.alternatives) {
        if (alternative.lastWord == LastWord::Beginning) {
            VESTITEL_TRY(alternative.continuations,
                         continuationsOf(alternative.terms.back(), vocabulary));
        }
    }
    return {};
}

} // namespace

Result<void> continueBeginnings(Query& query, Vocabulary& vocabulary) {
    for (std::vector<QueryUnit>& group : query.wanted) {
        for (QueryUnit& unit : group) {
            VESTITEL_CHECK(continueUnit(unit, vocabulary));
        }
    }
    for (QueryUnit& unit : query.unwanted) {
        VESTITEL_CHECK(continueUnit(unit, vocabulary));
    }
    return {};
}

} // namespace vestitel::search
