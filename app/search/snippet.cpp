#include "search/snippet.h"

#include "language/tokens.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace vestitel::search {

namespace {

/// About; words of Bulgarian have more, of English fewer.
constexpr size_t kBytesOfWord = 9;

/// A word, by places in the text and in the text's terms, which stand in one piece.
struct Word {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype termBegin = 0;
    qsizetype termEnd = 0;
};

/// Where a unit stands in a text: words from `first` to before `end`.
struct Match {
    size_t unit = 0;
    size_t first = 0;
    size_t end = 0;
    bool whole = true;
};

/// A text as the analyser sees it, with what the query finds in it.
struct MarkedText {
    QByteArray text;
    QByteArray terms;
    std::vector<Word> words;
    std::vector<Match> matches; ///< By their first word.
    /// Characters of the text before each word's begin and end.
    std::vector<qsizetype> begins;
    std::vector<qsizetype> ends;

    [[nodiscard]] QByteArrayView term(size_t word) const {
        return QByteArrayView(terms).sliced(words[word].termBegin,
                                            words[word].termEnd - words[word].termBegin);
    }
};

/// How many words of the text from this one on are what an alternative of the unit says; 0: none.
size_t alternativeAt(const MarkedText& text, size_t at, const QueryUnit& unit) {
    for (const Alternative& alternative : unit.alternatives) {
        const size_t count = alternative.terms.size();
        bool stands = at + count <= text.words.size();
        for (size_t i = 0; stands && i < count; ++i) {
            const bool asBeginning = i + 1 == count && alternative.lastWord == LastWord::Beginning;
            const QByteArrayView word = text.term(at + i);
            stands = std::any_of(alternative.terms[i].begin(), alternative.terms[i].end(),
                                 [&](const QByteArray& term) {
                                     return asBeginning ? word.startsWith(term) : word == term;
                                 });
        }
        if (stands) {
            return count;
        }
    }
    return 0;
}

/// Whether the unit stands at this word as it was typed, and whether all of its words are whole.
std::optional<bool> matchAt(const MarkedText& text, size_t at, const QueryUnit& unit) {
    const size_t count = unit.terms.size();
    if (at + count > text.words.size()) {
        return std::nullopt;
    }
    for (size_t i = 0; i + 1 < count; ++i) {
        if (text.term(at + i) != unit.terms[i]) {
            return std::nullopt;
        }
    }
    const QByteArrayView last = text.term(at + count - 1);
    if (last == unit.terms.back()) {
        return true;
    }
    if (unit.lastWord == LastWord::Beginning && last.startsWith(unit.terms.back())) {
        return false;
    }
    return std::nullopt;
}

/// What a match can begin with. Of most words it is enough to know that they do not.
class Beginnings final {
public:
    explicit Beginnings(const std::vector<QueryUnit>& units) {
        for (const QueryUnit& unit : units) {
            add(unit.terms.front(), unit.terms.size(), unit.lastWord);
            for (const Alternative& alternative : unit.alternatives) {
                for (const QByteArray& term : alternative.terms.front()) {
                    add(term, alternative.terms.size(), alternative.lastWord);
                }
            }
        }
    }

    [[nodiscard]] bool mayMatch(QByteArrayView word) const {
        return m_words.contains(word) ||
               std::any_of(m_beginnings.begin(), m_beginnings.end(),
                           [&](QByteArrayView beginning) { return word.startsWith(beginning); });
    }

private:
    void add(QByteArrayView term, size_t count, LastWord lastWord) {
        if (count == 1 && lastWord == LastWord::Beginning) {
            m_beginnings.push_back(term);
        } else {
            m_words.insert(term);
        }
    }

    QSet<QByteArrayView> m_words;
    std::vector<QByteArrayView> m_beginnings;
};

MarkedText read(const QString& text, const std::vector<QueryUnit>& units) {
    MarkedText marked;
    marked.text = text.toUtf8();
    marked.terms.reserve(marked.text.size());
    marked.words.reserve(static_cast<size_t>(marked.text.size()) / kBytesOfWord);
    language::visitTokens(marked.text, [&marked](const language::TokenView& token) {
        const qsizetype termBegin = marked.terms.size();
        marked.terms.append(token.term);
        marked.words.push_back({token.begin, token.end, termBegin, marked.terms.size()});
        return true;
    });
    qsizetype characters = 0;
    qsizetype at = 0;
    const auto charactersBefore = [&](qsizetype byte) {
        for (; at < byte; ++at) {
            characters += (static_cast<unsigned char>(marked.text[at]) & 0xC0U) != 0x80U ? 1 : 0;
        }
        return characters;
    };
    const Beginnings beginnings(units);
    marked.begins.reserve(marked.words.size());
    marked.ends.reserve(marked.words.size());
    for (size_t i = 0; i < marked.words.size(); ++i) {
        marked.begins.push_back(charactersBefore(marked.words[i].begin));
        marked.ends.push_back(charactersBefore(marked.words[i].end));
        if (!beginnings.mayMatch(marked.term(i))) {
            continue;
        }
        for (size_t unit = 0; unit < units.size(); ++unit) {
            if (const std::optional<bool> whole = matchAt(marked, i, units[unit])) {
                marked.matches.push_back({unit, i, i + units[unit].terms.size(), *whole});
            } else if (const size_t count = alternativeAt(marked, i, units[unit]); count > 0) {
                marked.matches.push_back({unit, i, i + count, false});
            }
        }
    }
    return marked;
}

QString escaped(QByteArrayView utf8) {
    QString text = QString::fromUtf8(utf8);
    text.replace(u'\n', u' ');
    return text.toHtmlEscaped();
}

/// The bytes from `begin` to `end`, marked. Matches that overlap or meet become one mark.
QString marked(const MarkedText& source, qsizetype begin, qsizetype end) {
    QString html;
    const QByteArrayView bytes(source.text);
    qsizetype done = begin;
    for (size_t i = 0; i < source.matches.size();) {
        const qsizetype from = source.words[source.matches[i].first].begin;
        size_t last = source.matches[i].end;
        for (++i; i < source.matches.size() && source.matches[i].first < last; ++i) {
            last = std::max(last, source.matches[i].end);
        }
        const qsizetype to = source.words[last - 1].end;
        if (from < done || to > end) {
            continue;
        }
        html += escaped(bytes.sliced(done, from - done)) + QStringLiteral("<mark>") +
                escaped(bytes.sliced(from, to - from)) + QStringLiteral("</mark>");
        done = to;
    }
    return html + escaped(bytes.sliced(done, end - done));
}

/// Words that are shown, and how good they are.
struct Passage {
    size_t first = 0;
    size_t end = 0;
    qsizetype value = -1;
};

constexpr qsizetype kUnitValue = 100;
constexpr qsizetype kWholeValue = 20;

/// What a passage is worth at least that shows all units in whole words.
qsizetype wholeValue(size_t units) {
    return static_cast<qsizetype>(units) * (kUnitValue + kWholeValue);
}

Passage bestPassage(const MarkedText& source) {
    Passage best;
    for (size_t i = 0; i < source.matches.size(); ++i) {
        const qsizetype limit = source.begins[source.matches[i].first] + kSnippetLength;
        QSet<size_t> units;
        QSet<size_t> whole;
        Passage passage{source.matches[i].first, source.matches[i].end, 0};
        qsizetype count = 0;
        for (size_t j = i; j < source.matches.size(); ++j) {
            const Match& match = source.matches[j];
            if (j > i && source.ends[match.end - 1] > limit) {
                break;
            }
            passage.end = std::max(passage.end, match.end);
            units.insert(match.unit);
            if (match.whole) {
                whole.insert(match.unit);
            }
            ++count;
        }
        passage.value =
            units.size() * kUnitValue + whole.size() * kWholeValue + std::min<qsizetype>(count, 10);
        if (passage.value > best.value) {
            best = passage;
        }
    }
    return best;
}

/// Widens a passage to the length of a snippet, a little more after it than before it.
void widen(const MarkedText& source, Passage& passage) {
    const auto length = [&](size_t first, size_t end) {
        return source.ends[end - 1] - source.begins[first];
    };
    const qsizetype spare = kSnippetLength - length(passage.first, passage.end);
    const size_t found = passage.first;
    while (passage.first > 0 &&
           source.begins[found] - source.begins[passage.first - 1] <= spare / 3) {
        --passage.first;
    }
    while (passage.end < source.words.size() &&
           length(passage.first, passage.end + 1) <= kSnippetLength) {
        ++passage.end;
    }
    while (passage.first > 0 && passage.end == source.words.size() &&
           length(passage.first - 1, passage.end) <= kSnippetLength) {
        --passage.first;
    }
}

QString shown(const MarkedText& source, Passage passage) {
    if (source.words.empty()) {
        return QString();
    }
    widen(source, passage);
    const bool fromStart = passage.first == 0;
    const bool toEnd = passage.end == source.words.size();
    const qsizetype begin = fromStart ? 0 : source.words[passage.first].begin;
    qsizetype end = toEnd ? source.text.size() : source.words[passage.end - 1].end;
    QString cut;
    // One word or a run of signs that is longer than any snippet.
    const QString all = QString::fromUtf8(QByteArrayView(source.text).sliced(begin, end - begin));
    if (all.size() > 3 * kSnippetLength) {
        qsizetype size = 2 * kSnippetLength;
        size -= all[size - 1].isHighSurrogate() ? 1 : 0;
        end = begin + all.left(size).toUtf8().size();
        cut = QStringLiteral("…");
    } else if (!toEnd) {
        cut = QStringLiteral(" …");
    }
    return (fromStart ? QString() : QStringLiteral("… ")) + marked(source, begin, end).trimmed() +
           cut;
}

} // namespace

QString markedText(const QString& text, const std::vector<QueryUnit>& units) {
    const MarkedText source = read(text, units);
    return marked(source, 0, source.text.size());
}

QString snippet(const std::vector<QString>& texts, const std::vector<QueryUnit>& units) {
    std::optional<MarkedText> bestText;
    Passage best;
    for (const QString& text : texts) {
        if (bestText && best.value >= wholeValue(units.size())) {
            break; // nothing shows more
        }
        MarkedText source = read(text, units);
        if (source.words.empty()) {
            continue;
        }
        const Passage passage = bestPassage(source);
        if (!bestText || passage.value > best.value) {
            bestText = std::move(source);
            best = passage;
        }
    }
    if (!bestText) {
        return QString();
    }
    if (best.value < 0) {
        best = {0, 1, 0};
    }
    return shown(*bestText, best);
}

QStringList matchedWords(const std::vector<QString>& texts, const std::vector<QueryUnit>& units) {
    QStringList words;
    for (const QString& text : texts) {
        const MarkedText source = read(text, units);
        for (const Match& match : source.matches) {
            for (size_t i = match.first; i < match.end; ++i) {
                const Word& word = source.words[i];
                words.append(QString::fromUtf8(
                    QByteArrayView(source.text).sliced(word.begin, word.end - word.begin)));
            }
        }
    }
    words.removeDuplicates();
    return words;
}

} // namespace vestitel::search
