#pragma once

#include "search/query.h"

#include <QtGlobal>

#include <vector>

struct Fts5Context;
struct Fts5ExtensionApi;

namespace vestitel::search {

/// One post that a query found, by its best edition.
struct Candidate {
    qint64 rowId = 0;
    /// Above 1: all words stand in the text as they were typed; below: some as a beginning only.
    double score = 0;
};

/// Takes the rows that FTS5 finds, in the order of their ids, and keeps the best of each post.
/// The order of candidates is by score; of equal ones the newer post is first (see document_key.h).
class Collector final {
public:
    /// `wanted` as it went into matchExpression(); `excludedPosts` are keys of posts, ascending.
    Collector(const std::vector<QueryUnit>& wanted, std::vector<qint64> excludedPosts);

    /// Scores FTS5's present row and keeps it. Returns an SQLite result code.
    int take(const Fts5ExtensionApi& api, Fts5Context* context);

    [[nodiscard]] qint64 postCount() const { return static_cast<qint64>(m_candidates.size()); }
    /// Those from `offset` on, at most `limit`.
    [[nodiscard]] std::vector<Candidate> page(qint64 offset, qint64 limit);

private:
    /// One unit of the query and the phrases of the MATCH expression that stand for it.
    struct Unit {
        int wholePhrase = 0;
        int beginningPhrase = -1; ///< -1: it matches as a whole only.
        double weight = 1;

        [[nodiscard]] int widestPhrase() const {
            return beginningPhrase >= 0 ? beginningPhrase : wholePhrase;
        }
    };
    struct Score {
        double value = 0;
        bool whole = false; ///< The unit stands there as it was typed.
    };

    int weighUnits(const Fts5ExtensionApi& api, Fts5Context* context);
    int scoreUnit(const Fts5ExtensionApi& api, Fts5Context* context, const Unit& unit,
                  Score& score) const;
    void keep(const Candidate& candidate);

    std::vector<Unit> m_units;
    bool m_weighed = false;
    std::vector<qint64> m_excludedPosts;
    std::vector<Candidate> m_candidates;
};

} // namespace vestitel::search
