#include "search/match_expression.h"

#include <QStringList>

namespace vestitel::search {

namespace {

/// The least letters of a beginning for which search_index has a prefix index.
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
            ways.append(phrase + QStringLiteral(" *"));
            m_phrases.push_back({counted, MatchKind::Form, true});
        }
        for (const Alternative& alternative : unit.alternatives) {
            const bool mayGoOn =
                alternative.lastWord == LastWord::Beginning && isAllowed(alternative.terms.back());
            ways.append(phraseOf(alternative) + (mayGoOn ? QStringLiteral(" *") : QString()));
            m_phrases.push_back({counted, alternative.kind, true});
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
