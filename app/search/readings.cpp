#include "search/readings.h"

#include "language/tokens.h"
#include "language/typed_otherwise.h"

#include <algorithm>

namespace vestitel::search {

namespace {

// Bounds for what nobody types: each look into the vocabulary costs some microseconds.
constexpr int kMostLooks = 2000;
constexpr size_t kMostReadings = 40;
/// Shorter beginnings stand for too many words to mean one in another alphabet.
constexpr qsizetype kShortestBeginning = 3;
constexpr qsizetype kShortestWord = 2;
constexpr qsizetype kShortestOfPhrase = 1;

bool isLatin(const QByteArray& term) {
    return std::all_of(term.begin(), term.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }) &&
           std::any_of(term.begin(), term.end(), [](char c) { return c >= 'a'; });
}

qsizetype shortestOf(LastWord compared) {
    return compared == LastWord::Beginning ? kShortestBeginning : kShortestWord;
}

/// Readings of words, found along the words that there are: a beginning that no word has is
/// followed no further.
class Reader final {
public:
    Reader(Vocabulary& vocabulary, LastWord compared, qsizetype shortest)
        : m_vocabulary(vocabulary), m_compared(compared), m_shortest(shortest) {}

    /// Of a term that may be in Latin letters.
    Result<void> readLetters(const QByteArray& term) {
        return isLatin(term) && isLongEnough(term) ? follow(term, {}) : Result<void>();
    }
    /// Of what was typed, as keys.
    Result<void> readKeys(const QString& typed) {
        for (const QString& other : language::onOtherLayouts(typed)) {
            const auto tokens = language::tokens(other.toUtf8());
            if (tokens.size() == 1 && isLongEnough(tokens.front().term)) {
                VESTITEL_CHECK(keepIfKnown(tokens.front().term));
            }
        }
        return {};
    }
    /// All that was read, but `term` itself.
    [[nodiscard]] std::vector<QByteArray> takeBut(const QByteArray& term) {
        std::sort(m_found.begin(), m_found.end());
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        m_found.erase(std::remove(m_found.begin(), m_found.end(), term), m_found.end());
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isLongEnough(const QByteArray& term) const {
        return QString::fromUtf8(term).size() >= m_shortest;
    }

    Result<void> follow(QByteArrayView rest, const QByteArray& read) {
        if (rest.isEmpty()) {
            return keepIfKnown(read);
        }
        for (const language::LatinStep& step : language::latinSteps(rest)) {
            const QByteArray longer = read + step.cyrillic;
            VESTITEL_TRY(const QByteArray word, look(longer));
            if (word.startsWith(longer)) {
                VESTITEL_CHECK(follow(rest.sliced(step.length), longer));
            }
        }
        return {};
    }

    Result<void> keepIfKnown(const QByteArray& term) {
        VESTITEL_TRY(const QByteArray word, look(term));
        const bool known = m_compared == LastWord::Beginning ? word.startsWith(term) : word == term;
        if (known && m_found.size() < kMostReadings) {
            m_found.push_back(term);
        }
        return {};
    }

    Result<QByteArray> look(const QByteArray& term) {
        return ++m_looks > kMostLooks ? QByteArray() : m_vocabulary.firstFrom(term);
    }

    Vocabulary& m_vocabulary;
    LastWord m_compared;
    qsizetype m_shortest; ///< Letters; of shorter words nothing is read.
    int m_looks = 0;
    std::vector<QByteArray> m_found;
};

/// To the words, the forms of those that stand in some text.
Result<void> addForms(std::vector<QByteArray>& words, Vocabulary& vocabulary) {
    const size_t count = words.size();
    for (size_t i = 0; i < count; ++i) {
        VESTITEL_TRY(const bool isWord, vocabulary.has(words[i]));
        if (isWord) {
            VESTITEL_TRY(const std::vector<QByteArray> forms, vocabulary.formsOf(words[i]));
            words.insert(words.end(), forms.begin(), forms.end());
        }
    }
    return {};
}

/// Other forms of the words. A beginning that is still being typed has none, unless it is a word.
Result<void> readForms(QueryUnit& unit, Vocabulary& vocabulary) {
    Alternative alternative;
    alternative.kind = MatchKind::Form;
    bool hasForms = false;
    for (size_t i = 0; i < unit.terms.size(); ++i) {
        const bool mayBeUnfinished =
            i + 1 == unit.terms.size() && unit.lastWord == LastWord::Beginning;
        bool isWord = true;
        if (mayBeUnfinished) {
            VESTITEL_TRY(isWord, vocabulary.has(unit.terms[i]));
        }
        std::vector<QByteArray> forms;
        if (isWord) {
            VESTITEL_TRY(forms, vocabulary.formsOf(unit.terms[i]));
        }
        hasForms = hasForms || !forms.empty();
        if (unit.terms.size() > 1) {
            forms.push_back(unit.terms[i]);
        }
        alternative.terms.push_back(std::move(forms));
    }
    if (hasForms) {
        unit.alternatives.push_back(std::move(alternative));
    }
    return {};
}

/// Word by word, in another alphabet; in a phrase, some words may stand as they are typed.
Result<void> readWords(QueryUnit& unit, Vocabulary& vocabulary) {
    Alternative alternative;
    bool hasReadings = false;
    for (size_t i = 0; i < unit.terms.size(); ++i) {
        const bool isLast = i + 1 == unit.terms.size();
        const LastWord compared = isLast ? unit.lastWord : LastWord::Whole;
        Reader reader(vocabulary, compared,
                      unit.terms.size() > 1 ? kShortestOfPhrase : shortestOf(compared));
        VESTITEL_CHECK(reader.readLetters(unit.terms[i]));
        VESTITEL_CHECK(reader.readKeys(QString::fromUtf8(unit.terms[i])));
        std::vector<QByteArray> readings = reader.takeBut(unit.terms[i]);
        hasReadings = hasReadings || !readings.empty();
        if (!unit.isQuoted) {
            VESTITEL_CHECK(addForms(readings, vocabulary));
        }
        if (unit.terms.size() > 1) {
            readings.push_back(unit.terms[i]);
        }
        alternative.terms.push_back(std::move(readings));
    }
    alternative.lastWord = unit.lastWord;
    if (hasReadings) {
        unit.alternatives.push_back(std::move(alternative));
    }
    return {};
}

/// All of it as one word: what parts words on one layout is a letter on another.
Result<void> readAsOneWord(QueryUnit& unit, Vocabulary& vocabulary) {
    Reader reader(vocabulary, unit.lastWord, shortestOf(unit.lastWord));
    VESTITEL_CHECK(reader.readKeys(unit.typed));
    std::vector<QByteArray> readings = reader.takeBut({});
    if (!readings.empty()) {
        unit.alternatives.push_back(
            {MatchKind::Transliteration, {std::move(readings)}, unit.lastWord});
    }
    return {};
}

} // namespace

Result<void> addReadings(std::vector<QueryUnit>& units, Vocabulary& vocabulary) {
    for (QueryUnit& unit : units) {
        if (!unit.isQuoted) {
            VESTITEL_CHECK(readForms(unit, vocabulary));
        }
        VESTITEL_CHECK(readWords(unit, vocabulary));
        if (unit.typed.toCaseFolded().toUtf8() != unit.terms.front()) {
            VESTITEL_CHECK(readAsOneWord(unit, vocabulary));
        }
    }
    return {};
}

} // namespace vestitel::search
