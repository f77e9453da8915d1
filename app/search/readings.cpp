#include "search/readings.h"

#include "language/lemmatiser.h"
#include "language/tokens.h"
#include "language/typed_otherwise.h"
#include "search/labels.h"

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
/// Of shorter words that neither a text nor the dictionary has, forms are not guessed at.
constexpr qsizetype kShortestGuess = 4;
/// Words that are shown in place of one that is spelled wrong.
constexpr size_t kMostSpellings = 3;

bool isLatin(const QByteArray& term) {
    return std::all_of(term.begin(), term.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }) &&
           std::any_of(term.begin(), term.end(), [](char c) { return c >= 'a'; });
}

qsizetype shortestOf(LastWord compared) {
    return compared == LastWord::Beginning ? kShortestBeginning : kShortestWord;
}

bool isDictionaryWord(const QByteArray& term) {
    return language::Lemmatiser::bulgarian().knows(QString::fromUtf8(term));
}

/// Readings of words, found along the words that there are: a beginning that no word has, of the
/// texts or of the dictionary, is followed no further.
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
    /// All that was read and stands in some text, but `term` itself.
    [[nodiscard]] std::vector<QByteArray> takeBut(const QByteArray& term) {
        return unique(m_found, term);
    }
    /// What no text has as it is, but may have in another form.
    [[nodiscard]] std::vector<QByteArray> takeAbsent() { return unique(m_absent, {}); }

private:
    static std::vector<QByteArray> unique(std::vector<QByteArray>& words, const QByteArray& but) {
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        words.erase(std::remove(words.begin(), words.end(), but), words.end());
        return std::move(words);
    }

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
            if (word.startsWith(longer) ||
                language::Lemmatiser::bulgarian().knowsBeginning(QString::fromUtf8(longer))) {
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
        } else if (!known && m_absent.size() < kMostReadings &&
                   (word.startsWith(term) || isDictionaryWord(term))) {
            m_absent.push_back(term);
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
    std::vector<QByteArray> m_absent;
};

void append(std::vector<QByteArray>& words, const std::vector<QByteArray>& more) {
    for (const QByteArray& word : more) {
        if (std::find(words.begin(), words.end(), word) == words.end()) {
            words.push_back(word);
        }
    }
}

/// The forms of a term that may be the beginning of a longer one.
Result<std::vector<QByteArray>> formsOf(const QByteArray& term, LastWord compared,
                                        Vocabulary& vocabulary) {
    bool isWord = compared == LastWord::Whole || isDictionaryWord(term) ||
                  QString::fromUtf8(term).size() >= kShortestGuess;
    if (!isWord) {
        VESTITEL_TRY(isWord, vocabulary.has(term));
    }
    return isWord ? vocabulary.formsOf(term) : std::vector<QByteArray>();
}

/// To the words, the forms of each of them.
Result<void> addForms(std::vector<QByteArray>& words, LastWord compared, Vocabulary& vocabulary) {
    const std::vector<QByteArray> own = words;
    for (const QByteArray& word : own) {
        VESTITEL_TRY(const auto forms, formsOf(word, compared, vocabulary));
        append(words, forms);
    }
    return {};
}

/// How a unit's word is compared.
LastWord comparedAt(const QueryUnit& unit, size_t place) {
    return place + 1 == unit.terms.size() ? unit.lastWord : LastWord::Whole;
}

/// Other forms of the words. A beginning that is still being typed has none, unless it is a word.
Result<void> readForms(QueryUnit& unit, Vocabulary& vocabulary) {
    Alternative alternative;
    alternative.kind = MatchKind::Form;
    bool hasForms = false;
    for (size_t i = 0; i < unit.terms.size(); ++i) {
        VESTITEL_TRY(auto forms, formsOf(unit.terms[i], comparedAt(unit, i), vocabulary));
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
        const LastWord compared = comparedAt(unit, i);
        Reader reader(vocabulary, compared,
                      unit.terms.size() > 1 ? kShortestOfPhrase : shortestOf(compared));
        VESTITEL_CHECK(reader.readLetters(unit.terms[i]));
        VESTITEL_CHECK(reader.readKeys(QString::fromUtf8(unit.terms[i])));
        std::vector<QByteArray> readings = reader.takeBut(unit.terms[i]);
        if (!unit.isQuoted) {
            VESTITEL_CHECK(addForms(readings, compared, vocabulary));
            for (const QByteArray& absent : reader.takeAbsent()) {
                VESTITEL_TRY(const auto forms, formsOf(absent, compared, vocabulary));
                append(readings, forms);
            }
        }
        hasReadings = hasReadings || !readings.empty();
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
    if (!unit.isQuoted) {
        for (const QByteArray& absent : reader.takeAbsent()) {
            VESTITEL_TRY(const auto forms, vocabulary.formsOf(absent));
            append(readings, forms);
        }
    }
    if (!readings.empty()) {
        unit.alternatives.push_back(
            {MatchKind::Transliteration, {std::move(readings)}, unit.lastWord});
    }
    return {};
}

/// A tag or category as its label, if some post has it, else as words that stand in such names.
Result<void> resolveName(QueryUnit& unit, Vocabulary& vocabulary) {
    const LabelKind kind = unit.field == Field::Tag ? LabelKind::Tag : LabelKind::Category;
    const QByteArray label = labelTerm(kind, unit.typed);
    VESTITEL_TRY(const bool isKnown, vocabulary.has(label));
    unit.field = isKnown ? Field::Label : Field::Tags;
    if (isKnown) {
        unit.terms = {label};
        unit.lastWord = LastWord::Whole;
    }
    return {};
}

Result<void> addReadingsOf(QueryUnit& unit, Vocabulary& vocabulary) {
    if (unit.field == Field::Tag || unit.field == Field::Category) {
        VESTITEL_CHECK(resolveName(unit, vocabulary));
    }
    if (unit.field == Field::Label) {
        return {};
    }
    if (!unit.isQuoted) {
        VESTITEL_CHECK(readForms(unit, vocabulary));
    }
    VESTITEL_CHECK(readWords(unit, vocabulary));
    if (unit.typed.toCaseFolded().toUtf8() != unit.terms.front()) {
        VESTITEL_CHECK(readAsOneWord(unit, vocabulary));
    }
    return {};
}

/// What a term that is typed in Latin letters most likely is in Cyrillic ones: by the longest
/// steps, of those the first.
QByteArray plainReading(const QByteArray& term) {
    QByteArray read;
    for (QByteArrayView rest = term; !rest.isEmpty();) {
        const std::vector<language::LatinStep> steps = language::latinSteps(rest);
        const auto longest =
            std::max_element(steps.begin(), steps.end(),
                             [](const auto& a, const auto& b) { return a.length < b.length; });
        if (longest == steps.end()) {
            return {};
        }
        read += longest->cyrillic;
        rest = rest.sliced(longest->length);
    }
    return read;
}

} // namespace

Result<void> addReadings(Query& query, Vocabulary& vocabulary) {
    for (std::vector<QueryUnit>& group : query.wanted) {
        for (QueryUnit& unit : group) {
            VESTITEL_CHECK(addReadingsOf(unit, vocabulary));
        }
    }
    for (QueryUnit& unit : query.unwanted) {
        if (unit.field == Field::Tag || unit.field == Field::Category) {
            VESTITEL_CHECK(resolveName(unit, vocabulary));
        }
    }
    return {};
}

Result<QStringList> addSpellings(QueryUnit& unit, Vocabulary& vocabulary, Speller& speller) {
    Alternative alternative;
    alternative.kind = MatchKind::Spelling;
    QStringList shown;
    for (const QByteArray& term : unit.terms) {
        VESTITEL_TRY(const bool isWord, vocabulary.has(term));
        std::vector<QByteArray> words;
        if (!isWord) {
            VESTITEL_TRY(auto near, speller.wordsNear(term, kMostSpellings));
            if (near.empty() && isLatin(term) && !unit.isQuoted) {
                const QByteArray reading = plainReading(term);
                VESTITEL_TRY(near, speller.wordsNear(reading, kMostSpellings));
            }
            for (const Spelling& spelling : near) {
                shown.append(QString::fromUtf8(spelling.word));
                append(words, spelling.terms);
            }
            if (!unit.isQuoted) {
                VESTITEL_CHECK(addForms(words, LastWord::Whole, vocabulary));
            }
        } else {
            words.push_back(term);
        }
        if (words.empty()) {
            return QStringList();
        }
        alternative.terms.push_back(std::move(words));
    }
    if (!shown.isEmpty()) {
        unit.alternatives.push_back(std::move(alternative));
    }
    return shown;
}

} // namespace vestitel::search
