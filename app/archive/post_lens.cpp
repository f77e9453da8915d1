#include "archive/post_lens.h"

#include "archive/post_match.h"
#include "archive/post_order.h"

#include <algorithm>

namespace vestitel::archive {

namespace {

/// So many are read in a few milliseconds.
constexpr qint64 kStep = 2000;

/// What the database's own indexes answer soon.
bool isPlain(const PostFilter& filter, PostSort sort) {
    return sort == PostSort::Newest && filter.tags.isEmpty() && filter.editions.empty() &&
           filter.lacksAlt.empty() && !filter.exported;
}

Result<PostId> idOf(const PostFacts& post) {
    const auto id = PostId::fromString(post.id.toText());
    return id ? Result<PostId>(*id) : damagedRow(QStringLiteral("post id"));
}

} // namespace

class PostLens::Held final {
public:
    using Place = PostTable::Place;

    explicit Held(Archive& open) : archive(open), table(open) {}

    /// The filter's posts in order; the last answer is kept, since a list asks page by page.
    Result<const std::vector<Place>*> listed(const PostFilter& filter, PostSort sort) {
        VESTITEL_CHECK(table.bringUp());
        if (m_version == table.version() && m_sort == sort && m_filter == filter) {
            return &m_listed;
        }
        auto order = m_orders.try_emplace(sort, archive, table, sort).first;
        VESTITEL_TRY(const std::vector<Place>* const places, order->second.places());
        m_listed.clear();
        const PostMatch match(table, filter);
        std::copy_if(places->begin(), places->end(), std::back_inserter(m_listed),
                     [&](Place place) { return match.matches(table.facts()[place]); });
        m_filter = filter;
        m_sort = sort;
        m_version = table.version();
        return &m_listed;
    }

    Archive& archive;
    PostTable table;

private:
    std::map<PostSort, PostOrder> m_orders;
    PostFilter m_filter;
    PostSort m_sort = PostSort::Newest;
    quint64 m_version = 0;
    std::vector<Place> m_listed;
};

PostLens::PostLens(Archive& archive) : m_held(std::make_unique<Held>(archive)) {
}

PostLens::~PostLens() = default;

Result<bool> PostLens::readSome() {
    return m_held->table.readSome(kStep);
}

Result<std::vector<PostRow>> PostLens::page(const PostFilter& filter, PostSort sort, qint64 offset,
                                            qint64 limit) {
    PostList list(m_held->archive);
    if (!m_held->table.isComplete() && isPlain(filter, sort)) {
        return list.page(filter, offset, limit);
    }
    VESTITEL_TRY(const auto page, ids(filter, sort, offset, limit));
    return list.rows(page);
}

Result<std::vector<PostId>> PostLens::ids(const PostFilter& filter, PostSort sort, qint64 offset,
                                          qint64 limit) {
    if (!m_held->table.isComplete() && isPlain(filter, sort)) {
        return PostList(m_held->archive).ids(filter, offset, limit);
    }
    VESTITEL_TRY(const auto* const listed, m_held->listed(filter, sort));
    const auto total = static_cast<qint64>(listed->size());
    const qint64 begin = std::clamp<qint64>(offset, 0, total);
    const qint64 end = begin + std::clamp<qint64>(limit, 0, total - begin);
    std::vector<PostId> ids;
    ids.reserve(static_cast<std::size_t>(end - begin));
    for (qint64 at = begin; at < end; ++at) {
        VESTITEL_TRY(PostId id, idOf(m_held->table.facts()[listed->at(static_cast<size_t>(at))]));
        ids.push_back(std::move(id));
    }
    return ids;
}

Result<qint64> PostLens::count(const PostFilter& filter) {
    if (!m_held->table.isComplete() && isPlain(filter, PostSort::Newest)) {
        return PostList(m_held->archive).count(filter);
    }
    VESTITEL_CHECK(m_held->table.bringUp());
    const PostMatch match(m_held->table, filter);
    const auto& facts = m_held->table.facts();
    return static_cast<qint64>(
        std::count_if(facts.begin(), facts.end(),
                      [&match](const PostFacts& post) { return match.matches(post); }));
}

Result<std::optional<qint64>> PostLens::positionOf(const PostFilter& filter, PostSort sort,
                                                   const PostId& id) {
    VESTITEL_TRY(const auto* const listed, m_held->listed(filter, sort));
    const auto place = m_held->table.placeOf(id);
    const auto found = place ? std::find(listed->begin(), listed->end(), *place) : listed->end();
    return found == listed->end() ? std::optional<qint64>()
                                  : std::optional<qint64>(found - listed->begin());
}

Result<Facets> PostLens::facets(const PostFilter& filter) {
    VESTITEL_CHECK(m_held->table.bringUp());
    return countFacets(m_held->table, filter);
}

} // namespace vestitel::archive
