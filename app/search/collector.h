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
    double score = 0; ///< Larger is better; its whole part says the kind.

    /// How the least near of the query's words was found.
    [[nodiscard]] MatchKind kind() const;
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
        struct Other {
            int phrase = 0;
            MatchKind kind = MatchKind::Transliteration;
        };
        std::vector<Other> others;
        double weight = 1;

        [[nodiscard]] int widestPhrase() const {
            return beginningPhrase >= 0 ? beginningPhrase : wholePhrase;
        }
    };
    struct Score {
        double value = 0;
        MatchKind kind = MatchKind::Exact; ///< The nearest in which the unit stands there.
    };
    /// Where a phrase stands in the present row.
    struct Places {
        bool inTitle = false;
        double count = 0; ///< By the columns' worth.

        [[nodiscard]] bool isAny() const { return inTitle || count > 0; }
    };

    int weighUnits(const Fts5ExtensionApi& api, Fts5Context* context);
    static int countPlaces(const Fts5ExtensionApi& api, Fts5Context* context, int phrase,
                           Places& places);
    int scoreUnit(const Fts5ExtensionApi& api, Fts5Context* context, const Unit& unit,
                  Score& score) const;
    void keep(const Candidate& candidate);

    std::vector<Unit> m_units;
    bool m_weighed = false;
    std::vector<qint64> m_excludedPosts;
    std::vector<Candidate> m_candidates;
};

} // namespace vestitel::search
