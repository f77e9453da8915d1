#include "search/query.h"

#include "language/tokens.h"
#include "search/labels.h"
#include "search/query_fields.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

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

/// A word of the language that stands by itself.
enum class Joiner { None, And, Or };
Joiner joinerOf(QStringView chunk) {
    static const QStringList kOr = {QStringLiteral("OR"), QStringLiteral("ИЛИ"),
                                    QStringLiteral("|"), QStringLiteral("||")};
    if (chunk == u"AND" || chunk == u"&&") {
        return Joiner::And;
    }
    return std::any_of(kOr.begin(), kOr.end(), [chunk](const QString& or_) { return chunk == or_; })
               ? Joiner::Or
               : Joiner::None;
}

/// Where in the index a field's words stand; empty for fields that are no words.
std::optional<Field> wordsOf(FieldKind kind) {
    switch (kind) {
    case FieldKind::Title:
        return Field::Title;
    case FieldKind::Lead:
        return Field::Lead;
    case FieldKind::Body:
        return Field::Body;
    case FieldKind::Captions:
        return Field::Captions;
    case FieldKind::Attachments:
        return Field::Attachments;
    default:
        return std::nullopt;
    }
}

/// Adds the days of `more` to those that are asked for already: only those of both.
void narrow(DateSpan& span, const DateSpan& more) {
    if (more.from.isValid() && (!span.from.isValid() || more.from > span.from)) {
        span.from = more.from;
    }
    if (more.before.isValid() && (!span.before.isValid() || more.before < span.before)) {
        span.before = more.before;
    }
}

class Parser final {
public:
    explicit Parser(const QString& text) : m_text(text) {}

    Query parse() {
        while (skipSpaces()) {
            readOne();
        }
        // What is excluded is not guessed at while it is being typed.
        for (QueryUnit& unit : m_query.unwanted) {
            unit.lastWord = LastWord::Whole;
        }
        return std::move(m_query);
    }

private:
    bool skipSpaces() {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
        return m_at < m_text.size();
    }

    void readOne() {
        if (readJoiner()) {
            return;
        }
        m_unwanted =
            isMinus(m_text[m_at]) && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (m_unwanted) {
            ++m_at;
        }
        if (!readField()) {
            readValue(Field::Anywhere);
        }
        m_joins = false;
    }

    /// A word that joins what stands before and after it; without both it is a word like others,
    /// but at the end, where more is to come.
    bool readJoiner() {
        const qsizetype end = endOfChunk();
        const Joiner joiner = joinerOf(QStringView(m_text).sliced(m_at, end - m_at));
        if (joiner == Joiner::None || m_query.wanted.empty() || m_joins) {
            return false;
        }
        m_joins = joiner == Joiner::Or;
        m_at = end;
        return true;
    }

    [[nodiscard]] qsizetype endOfChunk() const {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace() &&
               !openingQuotes().contains(m_text[end])) {
            ++end;
        }
        return end;
    }

    /// A field and its value; of what is none, nothing is read.
    bool readField() {
        const qsizetype begin = m_at;
        const qsizetype end = endOfChunk();
        const qsizetype colon = m_text.indexOf(u':', begin);
        if (colon < 0 || colon >= end) {
            return false;
        }
        const std::optional<FieldKind> kind = fieldNamed(m_text.mid(begin, colon - begin));
        m_at = colon + 1;
        if (kind && skipSpaces() && readValueOf(*kind)) {
            return true;
        }
        m_at = begin;
        return false;
    }

    bool readValueOf(FieldKind kind) {
        if (const std::optional<Field> words = wordsOf(kind)) {
            return readValue(*words);
        }
        const QString value = takeValue();
        switch (kind) {
        case FieldKind::Tag:
            return addNamed(Field::Tag, value);
        case FieldKind::Category:
            return addNamed(Field::Category, value);
        case FieldKind::Programme:
            return addLabel(labelTerm(LabelKind::ProgrammeBeginning, value));
        case FieldKind::PostKind:
            return addLabel(
                labelTerm(LabelKind::PostKind, valueNamed(kind, value).value_or(value)));
        case FieldKind::Status:
        case FieldKind::Language: {
            const std::optional<QString> known = valueNamed(kind, value);
            return known && addLabel(labelTerm(kind == FieldKind::Status ? LabelKind::Status
                                                                         : LabelKind::Language,
                                               *known));
        }
        default:
            return addDays(kind, value);
        }
    }

    /// What stands here: in quotes, or to the next space.
    QString takeValue() {
        qsizetype end = endOfChunk();
        QString value = m_text.mid(m_at, end - m_at);
        m_valueIsOpen = end == m_text.size();
        if (value.isEmpty()) {
            const QString closing = closingQuotes(m_text[m_at]);
            const qsizetype begin = m_at + 1;
            for (end = begin; end < m_text.size() && !closing.contains(m_text[end]);) {
                ++end;
            }
            value = m_text.mid(begin, end - begin);
            m_valueIsOpen = end == m_text.size();
            end += m_valueIsOpen ? 0 : 1;
        }
        m_at = end;
        return value;
    }

    bool addNamed(Field field, const QString& value) {
        QueryUnit unit;
        unit.field = field;
        unit.typed = value;
        for (language::Token& token : language::tokens(value.toUtf8())) {
            unit.terms.push_back(std::move(token.term));
        }
        unit.lastWord = m_valueIsOpen ? LastWord::Beginning : LastWord::Whole;
        return add(std::move(unit));
    }

    bool addLabel(const QByteArray& label) {
        QueryUnit unit;
        unit.field = Field::Label;
        if (!label.isEmpty()) {
            unit.terms.push_back(label);
        }
        return add(std::move(unit));
    }

    bool addDays(FieldKind kind, const QString& value) {
        std::optional<DateSpan> days = daysOf(value);
        if (!days || m_unwanted) {
            return false;
        }
        if (kind == FieldKind::Before) {
            *days = {QDate(), days->from};
        } else if (kind == FieldKind::After) {
            *days = {days->from, QDate()};
        }
        narrow(m_query.dates, *days);
        return true;
    }

    bool readValue(Field field) {
        return openingQuotes().contains(m_text[m_at]) ? readPhrase(field) : readWords(field);
    }

    bool readPhrase(Field field) {
        const QString closing = closingQuotes(m_text[m_at]);
        const qsizetype begin = ++m_at;
        while (m_at < m_text.size() && !closing.contains(m_text[m_at])) {
            ++m_at;
        }
        const bool closed = m_at < m_text.size();
        QueryUnit unit;
        unit.field = field;
        unit.typed = m_text.mid(begin, m_at - begin);
        unit.isQuoted = true;
        for (language::Token& token : language::tokens(unit.typed.toUtf8())) {
            unit.terms.push_back(std::move(token.term));
        }
        unit.lastWord = closed ? LastWord::Whole : lastWordAtEnd();
        if (closed) {
            ++m_at;
        }
        return add(std::move(unit));
    }

    bool readWords(Field field) {
        const qsizetype begin = m_at;
        m_at = endOfChunk();
        const QByteArray chunk = m_text.mid(begin, m_at - begin).toUtf8();
        QueryUnit unit;
        unit.field = field;
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
                add(std::exchange(unit, {}));
                unit.field = field;
                isAlone = false;
            }
            start = unit.terms.empty() ? token.begin : start;
            unit.terms.push_back(std::move(token.term));
            end = token.end;
        }
        unit.lastWord = m_at == m_text.size() ? lastWordAtEnd() : LastWord::Whole;
        // Signs at its edges are keys of letters, too, on another layout.
        unit.typed = isAlone ? QString::fromUtf8(chunk) : typed();
        return add(std::move(unit)) || !isAlone;
    }

    [[nodiscard]] LastWord lastWordAtEnd() const {
        return m_text.back().isSpace() ? LastWord::Whole : LastWord::Beginning;
    }

    /// Whether there was something to look for.
    bool add(QueryUnit unit) {
        if (unit.terms.empty()) {
            return false;
        }
        if (m_unitCount >= kMostUnits) {
            return true;
        }
        const bool joins = std::exchange(m_joins, false) && !m_unwanted;
        const auto has = [&unit](const std::vector<QueryUnit>& units) {
            return std::find(units.begin(), units.end(), unit) != units.end();
        };
        if (m_unwanted) {
            if (!has(m_query.unwanted)) {
                ++m_unitCount;
                m_query.unwanted.push_back(std::move(unit));
            }
        } else if (joins) {
            if (!has(m_query.wanted.back())) {
                ++m_unitCount;
                m_query.wanted.back().push_back(std::move(unit));
            }
        } else if (std::none_of(
                       m_query.wanted.begin(), m_query.wanted.end(),
                       [&](const auto& group) { return group.size() == 1 && has(group); })) {
            ++m_unitCount;
            m_query.wanted.push_back({std::move(unit)});
        }
        return true;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    bool m_unwanted = false;    ///< What is read now.
    bool m_joins = false;       ///< What is read next joins the last group.
    bool m_valueIsOpen = false; ///< The last value goes to the text's end.
    size_t m_unitCount = 0;
    Query m_query;
};

} // namespace

Query parseQuery(const QString& text) {
    return Parser(text).parse();
}

} // namespace vestitel::search
