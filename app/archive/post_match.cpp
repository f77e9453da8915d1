#include "archive/post_match.h"

#include <algorithm>
#include <limits>

namespace vestitel::archive {

namespace {

constexpr quint32 kOfNoPost = std::numeric_limits<quint32>::max();

std::optional<quint32> numberOf(const PostTable& table, const QString& text) {
    return text.isEmpty() ? std::nullopt
                          : std::optional(table.texts().find(text).value_or(kOfNoPost));
}

bool hasEdition(const PostFacts& post, quint64 language, EditionStand stand) {
    const bool isThere = (post.editions & language) != 0;
    const bool isReady = (post.ready & language) != 0;
    switch (stand) {
    case EditionStand::Missing:
        return !isThere;
    case EditionStand::Present:
        return isThere;
    case EditionStand::Draft:
        return isThere && !isReady;
    case EditionStand::Ready:
        return isReady;
    }
    return false;
}

} // namespace

PostMatch::PostMatch(const PostTable& table, const PostFilter& filter)
    : m_trash(filter.trash), m_status(filter.status), m_kind(numberOf(table, filter.kind)),
      m_category(numberOf(table, filter.category)), m_programme(numberOf(table, filter.programme)),
      m_from(filter.from.isValid() ? static_cast<qint32>(filter.from.toJulianDay())
                                   : std::numeric_limits<qint32>::min()),
      m_to(filter.to.isValid() ? static_cast<qint32>(filter.to.toJulianDay())
                               : std::numeric_limits<qint32>::max()),
      m_asksForDate(filter.from.isValid() || filter.to.isValid()),
      m_asksForAlt(!filter.lacksAlt.empty()), m_exported(filter.exported) {
    for (const QString& tag : filter.tags) {
        m_tags.push_back(table.texts().find(tag).value_or(kOfNoPost));
    }
    for (const domain::Language& language : filter.lacksAlt) {
        m_lacksAlt |= table.bitOf(language);
    }
    for (const auto& [language, stand] : filter.editions) {
        m_editions.push_back({table.bitOf(language), stand});
    }
}

bool PostMatch::hasSection(const PostFacts& post) const {
    return post.trashed == m_trash && (!m_status || post.status == *m_status);
}

bool PostMatch::hasTags(const PostFacts& post) const {
    return std::all_of(m_tags.begin(), m_tags.end(), [&post](quint32 tag) {
        return std::find(post.tags.begin(), post.tags.end(), tag) != post.tags.end();
    });
}

bool PostMatch::hasDate(const PostFacts& post) const {
    return !m_asksForDate || (post.day != 0 && post.day >= m_from && post.day <= m_to);
}

quint64 PostMatch::misses(const PostFacts& post) const {
    quint64 missed = 0;
    const auto ask = [&missed](Part part, bool fulfilled) {
        missed |= fulfilled ? 0 : quint64{1} << part;
    };
    ask(Section, hasSection(post));
    ask(Kind, !m_kind || post.kind == *m_kind);
    ask(Category, !m_category || post.category == *m_category);
    ask(Programme, !m_programme || post.programme == *m_programme);
    ask(Tags, hasTags(post));
    ask(Dates, hasDate(post));
    ask(Alt, !m_asksForAlt || (post.lacksAlt & m_lacksAlt) != 0);
    ask(Exported, !m_exported || post.exported == *m_exported);
    unsigned part = Edition;
    for (const EditionTerm& term : m_editions) {
        missed |= hasEdition(post, term.language, term.stand) ? 0 : quint64{1} << part;
        ++part;
    }
    return missed;
}

quint64 PostMatch::editionPart(quint64 language) const {
    unsigned part = Edition;
    for (const EditionTerm& term : m_editions) {
        if (term.language == language) {
            return quint64{1} << part;
        }
        ++part;
    }
    return 0;
}

} // namespace vestitel::archive
