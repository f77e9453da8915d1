#include "search/match_expression.h"

#include <QStringList>

namespace vestitel::search {

namespace {

/// The least letters of a beginning that is looked for in search_index.
constexpr qsizetype kShortestBeginning = 3;

/// The column that holds a field; empty for all of them.
QString columnOf(Field field) {
    switch (field) {
    case Field::Anywhere:
        return {};
    case Field::Title:
        return QStringLiteral("title");
    case Field::Lead:
        return QStringLiteral("lead");
    case Field::Body:
        return QStringLiteral("body");
    case Field::Captions:
        return QStringLiteral("captions");
    case Field::Attachments:
        return QStringLiteral("attachments");
    case Field::Label:
        return QStringLiteral("labels");
    case Field::Tags:
    case Field::Tag:
    case Field::Category:
        break;
    }
    return QStringLiteral("tags");
}

bool standsInTitles(Field field) {
    return field == Field::Anywhere || field == Field::Title || field == Field::Label;
}

QString phraseOf(const std::vector<std::vector<QByteArray>>& wordsWithReadings) {
    QStringList words;
    for (const std::vector<QByteArray>& terms : wordsWithReadings) {
        QStringList readings;
        for (const QByteArray& term : terms) {
            readings.append(QString::fromUtf8(term));
        }
        words.append(readings.join(kReadingMark));
    }
    return u'"' + QString(kReadingsMark) + words.join(u' ') + u'"';
}

/// Of alternatives, the shortest of the words with which its last one may begin.
bool isLongBeginning(const std::vector<QByteArray>& terms) {
    for (const QByteArray& term : terms) {
        if (QString::fromUtf8(term).size() < kShortestBeginning) {
            return false;
        }
    }
    return true;
}

class Writer final {
public:
    explicit Writer(Target target) : m_target(target) {}

    /// Empty for what cannot stand in the target.
    QString unit(const QueryUnit& unit, size_t group) {
        if (m_target == Target::Titles && !standsInTitles(unit.field)) {
            return {};
        }
        QStringList words;
        for (const QByteArray& term : unit.terms) {
            words.append(QString::fromUtf8(term));
        }
        const QString phrase = u'"' + words.join(u' ') + u'"';
        const bool isBeginning =
            unit.lastWord == LastWord::Beginning && isAllowed({unit.terms.back()});
        const size_t counted = unit.field == Field::Label ? PhraseMeaning::kNoGroup : group;
        QStringList ways{phrase};
        m_phrases.push_back({counted, MatchKind::Exact, !isBeginning});
        if (isBeginning) {
            const PhraseMeaning meaning{counted, MatchKind::Form, true};
            if (isContinued(unit.continuations)) {
                std::vector<std::vector<QByteArray>> terms;
                for (const QByteArray& term : unit.terms) {
                    terms.push_back({term});
                }
                goOn(std::move(terms), *unit.continuations, meaning, ways);
            } else {
                add(phrase + QStringLiteral(" *"), meaning, ways);
            }
        }
        for (const Alternative& alternative : unit.alternatives) {
            addAlternative(alternative, counted, ways);
        }
        const QString column = m_target == Target::Titles && unit.field == Field::Anywhere
                                   ? QStringLiteral("title")
                                   : columnOf(unit.field);
        const QString any = u'(' + ways.join(QStringLiteral(" OR ")) + u')';
        return column.isEmpty() ? any : column + QStringLiteral(" : ") + any;
    }

    /// Empty when none can stand in the target.
    QString anyOf(const std::vector<QueryUnit>& units, size_t group) {
        QStringList parts;
        for (const QueryUnit& each : units) {
            if (const QString part = unit(each, group); !part.isEmpty()) {
                parts.append(part);
            }
        }
        return parts.size() < 2 ? parts.value(0) : u'(' + parts.join(QStringLiteral(" OR ")) + u')';
    }

    std::vector<PhraseMeaning> takePhrases() { return std::move(m_phrases); }

private:
    void add(const QString& phrase, const PhraseMeaning& meaning, QStringList& ways) {
        ways.append(phrase);
        m_phrases.push_back(meaning);
    }

    /// The phrase, its last word in all the ways in which it goes on.
    void goOn(std::vector<std::vector<QByteArray>> terms, const Continuations& continuations,
              const PhraseMeaning& meaning, QStringList& ways) {
        const auto addAll = [&](const std::vector<QByteArray>& last, const QString& sign) {
            if (terms.size() == 1) {
                // One by one FTS5 goes through them faster than as readings.
                for (const QByteArray& term : last) {
                    add(u'"' + QString::fromUtf8(term) + u'"' + sign, meaning, ways);
                }
            } else if (!last.empty()) {
                terms.back() = last;
                add(phraseOf(terms) + sign, meaning, ways);
            }
        };
        addAll(continuations.words, QString());
        addAll(continuations.beginnings, QStringLiteral(" *"));
    }

    void addAlternative(const Alternative& alternative, size_t group, QStringList& ways) {
        const PhraseMeaning meaning{group, alternative.kind, true};
        const bool mayGoOn =
            alternative.lastWord == LastWord::Beginning && isAllowed(alternative.terms.back());
        if (mayGoOn && isContinued(alternative.continuations)) {
            goOn(alternative.terms, *alternative.continuations, meaning, ways);
        } else {
            add(phraseOf(alternative.terms) + (mayGoOn ? QStringLiteral(" *") : QString()), meaning,
                ways);
        }
    }

    /// search_title has no need of them.
    [[nodiscard]] bool isContinued(const std::optional<Continuations>& continuations) const {
        return m_target == Target::Texts && continuations;
    }

    [[nodiscard]] bool isAllowed(const std::vector<QByteArray>& beginnings) const {
        return m_target == Target::Titles || isLongBeginning(beginnings);
    }

    Target m_target;
    std::vector<PhraseMeaning> m_phrases;
};

} // namespace

MatchExpression matchExpression(const Query& query, Target target) {
    Writer writer(target);
    QStringList groups;
    for (size_t i = 0; i < query.wanted.size(); ++i) {
        const QString group = writer.anyOf(query.wanted[i], i);
        if (group.isEmpty()) {
            return {};
        }
        groups.append(group);
    }
    if (groups.isEmpty()) {
        return {};
    }
    QString text = groups.join(QStringLiteral(" AND "));
    if (target == Target::Texts && !query.unwanted.empty()) {
        text = u'(' + text + QStringLiteral(") NOT ") + u'(' +
               writer.anyOf(query.unwanted, PhraseMeaning::kNoGroup) + u')';
    }
    return {text, writer.takePhrases()};
}

QString matchAny(const std::vector<QueryUnit>& units) {
    return Writer(Target::Texts).anyOf(units, PhraseMeaning::kNoGroup);
}

} // namespace vestitel::search
