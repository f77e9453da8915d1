#include "search/query.h"

#include "language/tokens.h"

#include <QStringList>

#include <algorithm>

namespace vestitel::search {

namespace {

constexpr size_t kMostUnits = 64;

const QString& openingQuotes() {
    static const QString kOpening = QStringLiteral("\"„“”«»");
    return kOpening;
}

/// What may close a quote that `opening` began; people mix them.
QString closingQuotes(QChar opening) {
    if (opening == u'«' || opening == u'»') {
        return QStringLiteral("»«");
    }
    return QStringLiteral("\"“”");
}

bool isMinus(QChar c) {
    return c == u'-' || c == u'−' || c == u'–';
}

bool isLatinLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether the sign at this place, between two Latin letters, is a letter's key on a Bulgarian
/// layout ("ob]ina").
bool isLettersKey(const QByteArray& chunk, qsizetype begin, qsizetype end) {
    return end - begin == 1 && begin > 0 && QByteArrayView("[];,`\\").contains(chunk[begin]) &&
           isLatinLetter(chunk[begin - 1]) && isLatinLetter(chunk[end]);
}

/// Whether what stands between two words holds them together.
bool isGlue(QByteArrayView between) {
    static const QList<QByteArray> kGlue = {"-", "‐", "‑", "–", "'", "’", ".", "/", "_", "@", "&"};
    return std::any_of(kGlue.begin(), kGlue.end(),
                       [between](const QByteArray& glue) { return between == glue; });
}

class Parser final {
public:
    explicit Parser(const QString& text) : m_text(text) {}

    Query parse() {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace()) {
                ++m_at;
                continue;
            }
            readOne();
        }
        return std::move(m_query);
    }

private:
    void readOne() {
        const bool unwanted =
            isMinus(m_text[m_at]) && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (unwanted) {
            ++m_at;
        }
        std::vector<QueryUnit>& units = unwanted ? m_query.unwanted : m_query.wanted;
        if (openingQuotes().contains(m_text[m_at])) {
            readPhrase(units);
        } else {
            readWords(units);
        }
        // What is excluded is not guessed at while it is being typed.
        for (QueryUnit& unit : m_query.unwanted) {
            unit.lastWord = LastWord::Whole;
        }
    }

    void readPhrase(std::vector<QueryUnit>& units) {
        const QString closing = closingQuotes(m_text[m_at]);
        const qsizetype begin = ++m_at;
        while (m_at < m_text.size() && !closing.contains(m_text[m_at])) {
            ++m_at;
        }
        const bool closed = m_at < m_text.size();
        QueryUnit unit;
        unit.typed = m_text.mid(begin, m_at - begin);
        unit.isQuoted = true;
        for (language::Token& token : language::tokens(unit.typed.toUtf8())) {
            unit.terms.push_back(std::move(token.term));
        }
        unit.lastWord = closed ? LastWord::Whole : lastWordAtEnd();
        if (closed) {
            ++m_at;
        }
        add(units, std::move(unit));
    }

    void readWords(std::vector<QueryUnit>& units) {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() &&
               !openingQuotes().contains(m_text[m_at])) {
            ++m_at;
        }
        const QByteArray chunk = m_text.mid(begin, m_at - begin).toUtf8();
        QueryUnit unit;
        qsizetype start = 0;
        qsizetype end = 0;
        const auto typed = [&] {
            return QString::fromUtf8(chunk.mid(start, end - start));
        };
        bool isAlone = true;
        for (language::Token& token : language::tokens(chunk)) {
            if (!unit.terms.empty() &&
                !isGlue(QByteArrayView(chunk).sliced(end, token.begin - end)) &&
                !isLettersKey(chunk, end, token.begin)) {
                unit.typed = typed();
                add(units, std::move(unit));
                unit = {};
                isAlone = false;
            }
            start = unit.terms.empty() ? token.begin : start;
            unit.terms.push_back(std::move(token.term));
            end = token.end;
        }
        unit.lastWord = m_at == m_text.size() ? lastWordAtEnd() : LastWord::Whole;
        // Signs at its edges are keys of letters, too, on another layout.
        unit.typed = isAlone ? QString::fromUtf8(chunk) : typed();
        add(units, std::move(unit));
    }

    LastWord lastWordAtEnd() const {
        return m_text.back().isSpace() ? LastWord::Whole : LastWord::Beginning;
    }

    static void add(std::vector<QueryUnit>& units, QueryUnit unit) {
        const bool known = std::find(units.begin(), units.end(), unit) != units.end();
        if (!unit.terms.empty() && !known && units.size() < kMostUnits) {
            units.push_back(std::move(unit));
        }
    }

    const QString& m_text;
    qsizetype m_at = 0;
    Query m_query;
};

} // namespace

Query parseQuery(const QString& text) {
    return Parser(text).parse();
}

namespace {

QString phraseOf(const Alternative& alternative) {
    QStringList words;
    for (const std::vector<QByteArray>& terms : alternative.terms) {
        QStringList readings;
        for (const QByteArray& term : terms) {
            readings.append(QString::fromUtf8(term));
        }
        words.append(readings.join(kReadingMark));
    }
    return u'"' + QString(kReadingsMark) + words.join(u' ') + u'"';
}

} // namespace

QString matchExpression(const std::vector<QueryUnit>& units, Join join) {
    QStringList parts;
    for (const QueryUnit& unit : units) {
        QStringList words;
        for (const QByteArray& term : unit.terms) {
            words.append(QString::fromUtf8(term));
        }
        const QString phrase = u'"' + words.join(u' ') + u'"';
        const bool isBeginning = unit.lastWord == LastWord::Beginning;
        QStringList ways{phrase};
        if (isBeginning) {
            ways.append(phrase + QStringLiteral(" *"));
        }
        for (const Alternative& alternative : unit.alternatives) {
            const bool mayGoOn = alternative.lastWord == LastWord::Beginning;
            ways.append(phraseOf(alternative) + (mayGoOn ? QStringLiteral(" *") : QString()));
        }
        parts.append(ways.size() == 1 ? phrase : u'(' + ways.join(QStringLiteral(" OR ")) + u')');
    }
    return parts.join(join == Join::And ? QStringLiteral(" AND ") : QStringLiteral(" OR "));
}

} // namespace vestitel::search
