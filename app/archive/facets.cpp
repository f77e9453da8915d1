#include "archive/facets.h"

#include "archive/post_match.h"

#include <array>

namespace vestitel::archive {

namespace {

/// Counts while it looks through the posts, by the table's numbers.
class Counting final {
public:
    Counting(const PostTable& table, const PostFilter& filter)
        : m_table(table), m_match(table, filter), m_languages(table.languages()),
          m_categories(table.texts().size()), m_programmes(table.texts().size()),
          m_kinds(table.texts().size()), m_tags(table.texts().size()),
          m_editions(m_languages.size()), m_lacksAlt(m_languages.size()) {}

    void count(const PostFacts& post) {
        const quint64 missed = m_match.misses(post);
        const auto onlyMisses = [missed](unsigned part) {
            return (missed & ~(quint64{1} << part)) == 0;
        };
        m_total += missed == 0 ? 1 : 0;
        if (onlyMisses(PostMatch::Section)) {
            ++(post.trashed ? m_trash : m_statuses.at(static_cast<std::size_t>(post.status)));
        }
        if (onlyMisses(PostMatch::Kind)) {
            ++m_kinds[post.kind];
        }
        if (onlyMisses(PostMatch::Category)) {
            ++m_categories[post.category];
        }
        if (onlyMisses(PostMatch::Programme)) {
            ++m_programmes[post.programme];
        }
        if (missed == 0) {
            for (const quint32 tag : post.tags) {
                ++m_tags[tag];
            }
        }
        if (onlyMisses(PostMatch::Dates)) {
            countDate(post);
        }
        if (onlyMisses(PostMatch::Exported)) {
            ++m_exported.at(static_cast<std::size_t>(post.exported));
        }
        const bool countsAlt = onlyMisses(PostMatch::Alt) && post.lacksAlt != 0;
        m_lacksAnyAlt += countsAlt ? 1 : 0;
        for (std::size_t i = 0; i < m_languages.size(); ++i) {
            const quint64 bit = quint64{1} << i;
            if (countsAlt && (post.lacksAlt & bit) != 0) {
                ++m_lacksAlt[i];
            }
            if ((missed & ~m_match.editionPart(bit)) == 0) {
                EditionFacet& facet = m_editions[i];
                ++((post.editions & bit) == 0 ? facet.missing
                   : (post.ready & bit) != 0  ? facet.ready
                                              : facet.draft);
            }
        }
    }

    [[nodiscard]] Facets facets() const {
        Facets facets{.total = m_total,
                      .trash = m_trash,
                      .kinds = named(m_kinds),
                      .categories = named(m_categories),
                      .programmes = named(m_programmes),
                      .tags = named(m_tags),
                      .undated = m_undated,
                      .lacksAnyAlt = m_lacksAnyAlt};
        for (std::size_t i = 0; i < m_statuses.size(); ++i) {
            facets.all += m_statuses.at(i);
            facets.statuses[static_cast<domain::Status>(i)] = m_statuses.at(i);
        }
        for (std::size_t i = 0; i < m_exported.size(); ++i) {
            facets.exported[static_cast<ExportStand>(i)] = m_exported.at(i);
        }
        for (std::size_t i = 0; i < m_languages.size(); ++i) {
            facets.editions.emplace(m_languages[i], m_editions[i]);
            facets.lacksAlt.emplace(m_languages[i], m_lacksAlt[i]);
        }
        for (const auto& [day, count] : m_days) {
            const QDate date = QDate::fromJulianDay(day);
            facets.months[{date.year(), date.month()}] += count;
        }
        return facets;
    }

private:
    using Counts = std::vector<qint64>;

    /// Days first: fewer of them than posts are made a date of.
    void countDate(const PostFacts& post) {
        if (post.day == 0) {
            ++m_undated;
        } else {
            ++m_days[post.day];
        }
    }

    [[nodiscard]] QMap<QString, qint64> named(const Counts& counts) const {
        QMap<QString, qint64> named;
        for (std::size_t i = 1; i < counts.size(); ++i) { // 0: no text
            if (counts[i] > 0) {
                named.insert(m_table.texts().text(static_cast<quint32>(i)), counts[i]);
            }
        }
        return named;
    }

    const PostTable& m_table;
    PostMatch m_match;
    std::vector<domain::Language> m_languages;
    qint64 m_total = 0;
    qint64 m_trash = 0;
    qint64 m_undated = 0;
    qint64 m_lacksAnyAlt = 0;
    std::array<qint64, 3> m_statuses{};
    std::array<qint64, 3> m_exported{};
    Counts m_categories;
    Counts m_programmes;
    Counts m_kinds;
    Counts m_tags;
    std::unordered_map<qint32, qint64> m_days;
    std::vector<EditionFacet> m_editions;
    Counts m_lacksAlt;
};

} // namespace

Facets countFacets(const PostTable& table, const PostFilter& filter) {
    Counting counting(table, filter);
    for (const PostFacts& post : table.facts()) {
        if (post.number != 0) {
            counting.count(post);
        }
    }
    return counting.facets();
}

} // namespace vestitel::archive
