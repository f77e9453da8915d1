#include "search/speller.h"

#include "language/lemmatiser.h"
#include "search/labels.h"
#include "search/vocabulary.h"
#include "sqlite/statement.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vestitel::search {

namespace {

// Shorter ones are an edit away from too many words.
constexpr qsizetype kShortest = 4;
constexpr qsizetype kShortestOfTwo = 7;
/// Words longer than this are no words; it bounds the table of distances.
constexpr qsizetype kLongest = 40;
/// What is likelier among those at the same distance: how much a first letter that is wrong counts
/// against a word, in powers of e of how often it is used. People seldom miss it.
constexpr double kFirstLetter = 2;

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool isSameAlphabet(QByteArrayView a, QByteArrayView b) {
    const auto lead = [](QByteArrayView word) {
        const auto byte = static_cast<unsigned char>(word.front());
        return byte < 0x80U ? 0U : byte & 0xFCU; // all of Cyrillic has 0xD0 to 0xD3
    };
    return lead(a) == lead(b);
}

/// Rows of the distances between a term and the beginnings of words, one a letter; words that
/// begin alike share them.
class Distances final {
public:
    explicit Distances(const std::u32string& term)
        : m_term(term), m_width(term.size() + 1), m_rows(m_width * (kLongest + 2)) {
        std::iota(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(m_width), 0);
    }

    /// Adds the row of a letter at this place (from 0) and gives its least distance.
    int put(size_t place, char32_t letter) {
        m_word.resize(place);
        m_word.push_back(letter);
        const int* above = row(place);
        int* here = row(place + 1);
        here[0] = static_cast<int>(place) + 1;
        int least = here[0];
        for (size_t i = 1; i < m_width; ++i) {
            const bool isSame = m_term[i - 1] == letter;
            here[i] = std::min({above[i - 1] + (isSame ? 0 : 1), above[i] + 1, here[i - 1] + 1});
            if (i > 1 && place > 0 && m_term[i - 2] == letter &&
                m_term[i - 1] == m_word[place - 1]) {
                here[i] = std::min(here[i], row(place - 1)[i - 2] + 1);
            }
            least = std::min(least, here[i]);
        }
        return least;
    }
    [[nodiscard]] int ofWord(size_t letters) { return row(letters)[m_width - 1]; }

private:
    int* row(size_t letters) { return m_rows.data() + letters * m_width; }

    const std::u32string& m_term;
    size_t m_width;
    std::vector<int> m_rows;
    std::u32string m_word;
};

/// The letter at a byte, and how many bytes it has; the terms are good UTF-8.
char32_t letterAt(QByteArrayView word, qsizetype at, qsizetype& length) {
    const auto lead = static_cast<unsigned char>(word[at]);
    length = lead < 0x80U ? 1 : lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
    length = std::min(length, word.size() - at);
    char32_t letter = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        letter = (letter << 6U) | (static_cast<unsigned char>(word[at + i]) & 0x3FU);
    }
    return letter;
}

/// Words of the Bulgarian dictionary at this distance or less, but `term` itself.
std::vector<QByteArray> dictionaryWordsNear(const QByteArray& term, int most) {
    const std::u32string letters = QString::fromUtf8(term).toStdU32String();
    Distances distances(letters);
    QString entered;
    std::vector<QByteArray> found;
    language::Lemmatiser::bulgarian().walk(
        [&](qsizetype place, QChar letter) {
            entered.truncate(place);
            entered.append(letter);
            return place < kLongest &&
                   distances.put(static_cast<size_t>(place), letter.unicode()) <= most;
        },
        [&] {
            const int distance = distances.ofWord(static_cast<size_t>(entered.size()));
            if (distance > 0 && distance <= most) {
                found.push_back(entered.toUtf8());
            }
        });
    return found;
}

} // namespace

Result<void> Speller::read() {
    m_letters.clear();
    m_begins.clear();
    m_texts.clear();
    VESTITEL_TRY(auto rows, m_connection->query(QStringLiteral(
                                "SELECT term, texts FROM search_term ORDER BY term")));
    while (true) {
        VESTITEL_TRY(const bool found, rows.step());
        if (!found) {
            break;
        }
        const QByteArray term = rows.text(0).toUtf8();
        if (!isLabelTerm(term)) {
            m_begins.push_back(static_cast<quint32>(m_letters.size()));
            m_texts.push_back(static_cast<quint32>(std::max(rows.integer(1), qint64{1})));
            m_letters += term;
        }
    }
    m_begins.push_back(static_cast<quint32>(m_letters.size()));
    m_isRead = true;
    return {};
}

QByteArrayView Speller::word(size_t index) const {
    return QByteArrayView(m_letters).sliced(m_begins[index],
                                            m_begins[index + 1] - qsizetype{m_begins[index]});
}

size_t Speller::after(size_t from, qsizetype bytes) const {
    const QByteArrayView beginning = word(from).first(bytes);
    // Words that begin alike are mostly few: look near by first.
    size_t step = 1;
    size_t inside = from;
    while (inside + step < m_texts.size() && word(inside + step).startsWith(beginning)) {
        inside += step;
        step *= 2;
    }
    size_t outside = std::min(inside + step, m_texts.size());
    while (outside - inside > 1) {
        const size_t middle = inside + (outside - inside) / 2;
        (word(middle).startsWith(beginning) ? inside : outside) = middle;
    }
    return outside;
}

std::vector<size_t> Speller::within(const QByteArray& term, int most) const {
    const std::u32string letters = QString::fromUtf8(term).toStdU32String();
    Distances distances(letters);
    std::vector<size_t> found;
    QByteArrayView last;
    for (size_t i = 0; i < m_texts.size();) {
        const QByteArrayView present = word(i);
        if (!isSameAlphabet(present, term)) {
            i = after(i, 1);
            continue;
        }
        // What the last word had too is there already.
        qsizetype at = 0;
        size_t place = 0;
        const qsizetype common =
            std::mismatch(last.begin(), last.end(), present.begin(), present.end()).first -
            last.begin();
        qsizetype shared = common;
        while (shared > 0 && shared < present.size() && isContinuation(present[shared])) {
            --shared;
        }
        for (; at < shared; ++at) {
            place += isContinuation(present[at]) ? 0 : 1;
        }
        bool isNear = place <= static_cast<size_t>(kLongest);
        while (isNear && at < present.size()) {
            qsizetype length = 0;
            const char32_t letter = letterAt(present, at, length);
            at += length;
            isNear = place < static_cast<size_t>(kLongest) && distances.put(place, letter) <= most;
            ++place;
        }
        last = present.first(at);
        if (!isNear) {
            i = after(i, at);
            continue;
        }
        if (const int distance = distances.ofWord(place); distance <= most && distance > 0) {
            found.push_back(i);
        }
        ++i;
    }
    return found;
}

Result<std::vector<Speller::Candidate>> Speller::candidates(const QByteArray& term,
                                                            int most) const {
    std::vector<Candidate> found;
    for (const size_t index : within(term, most)) {
        const QByteArray letters = word(index).toByteArray();
        found.push_back({letters, {letters}, m_texts[index]});
    }
    Vocabulary vocabulary(*m_connection);
    for (const QByteArray& letters : dictionaryWordsNear(term, most)) {
        VESTITEL_TRY(const bool isInTexts, vocabulary.has(letters));
        if (isInTexts) {
            continue; // it is among them already
        }
        VESTITEL_TRY(auto forms, vocabulary.formsOf(letters));
        if (!forms.empty()) {
            VESTITEL_TRY(const qint64 texts, vocabulary.textsWith(forms));
            found.push_back({letters, std::move(forms), texts});
        }
    }
    return found;
}

Result<std::vector<Spelling>> Speller::wordsNear(const QByteArray& term, size_t most) {
    const qsizetype length = QString::fromUtf8(term).size();
    if (length < kShortest || length > kLongest) {
        return std::vector<Spelling>();
    }
    if (!m_isRead) {
        VESTITEL_CHECK(read());
    }
    VESTITEL_TRY(std::vector<Candidate> found, candidates(term, 1));
    if (found.empty() && length >= kShortestOfTwo) {
        VESTITEL_TRY(found, candidates(term, 2));
    }
    // Forms of one word are one word.
    struct Word {
        QStringList keys;
        Spelling spelling;
        double worth = 0;
    };
    const auto worthOf = [&term](const Candidate& candidate) {
        const qsizetype first = std::min<qsizetype>(candidate.word.size(), 2); // a letter or two
        return std::log1p(static_cast<double>(candidate.texts)) -
               (term.startsWith(candidate.word.first(first)) ? 0 : kFirstLetter);
    };
    std::vector<Word> words;
    for (Candidate& candidate : found) {
        const QStringList keys =
            language::Lemmatiser::bulgarian().keysOf(QString::fromUtf8(candidate.word));
        const auto own = std::find_if(words.begin(), words.end(), [&keys](const Word& word) {
            return std::any_of(keys.begin(), keys.end(),
                               [&word](const QString& key) { return word.keys.contains(key); });
        });
        const double worth = worthOf(candidate);
        if (own == words.end()) {
            words.push_back({keys, {candidate.word, std::move(candidate.terms)}, worth});
            continue;
        }
        if (worth > own->worth) {
            own->worth = worth;
            own->spelling.word = candidate.word;
        }
        std::vector<QByteArray>& terms = own->spelling.terms;
        terms.insert(terms.end(), candidate.terms.begin(), candidate.terms.end());
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const Word& a, const Word& b) { return a.worth > b.worth; });
    std::vector<Spelling> spellings;
    for (size_t i = 0; i < std::min(words.size(), most); ++i) {
        spellings.push_back(std::move(words[i].spelling));
    }
    return spellings;
}

} // namespace vestitel::search
