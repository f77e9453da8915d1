#pragma once

#include "search/match_expression.h"

#include <QtGlobal>

#include <limits>
#include <vector>

struct Fts5Context;
struct Fts5ExtensionApi;

namespace vestitel::search {

/// One post that a query found, by its best edition.
struct Candidate {
    qint64 rowId = 0;
    double score = 0; ///< Larger is better; its whole part says the place and the kind.

    /// How the least near of the query's words was found.
    [[nodiscard]] MatchKind kind() const;
};

/// How a Collector orders what it takes.
enum class Order {
    Best,   ///< By score; of equal ones the newer post is first.
    Newest, ///< By date; nothing is scored but the kind.
};

/// Takes the rows that FTS5 finds, those of one post one after another, and keeps the best of each
/// post. Best of all is what has the whole query in its title; within, by the kind of what was
/// found; within, by rarer words, more places, and how near to each other they stand.
class Collector final {
public:
    /// `texts`: how many rows have what each of the query's groups asks for, about.
    /// It is full when it has more than `most` posts.
    Collector(std::vector<qint64> texts, Order order, qint64 most);

    /// The meanings of the phrases of the rows that follow.
    void begin(std::vector<PhraseMeaning> phrases);
    /// Scores FTS5's present row and keeps it. Returns an SQLite result code.
    int take(const Fts5ExtensionApi& api, Fts5Context* context);
    /// Keeps a row that nothing is known of but that it was asked for.
    void take(qint64 rowId);

    /// There are more posts than it takes; the last one is not whole.
    [[nodiscard]] bool isFull() const { return m_ownCount > m_most; }
    /// The least row id taken so far; the greatest there is before any was.
    [[nodiscard]] qint64 oldestRow() const { return m_oldestRow; }
    [[nodiscard]] qint64 postCount() const { return static_cast<qint64>(m_candidates.size()); }
    /// All of them in their order, each post once.
    [[nodiscard]] std::vector<Candidate> takeSorted();

private:
    /// Where a group's words stand in the present row.
    struct Group {
        double weight = 1;
        // Of the present row:
        bool inTitle = false;
        double count = 0; ///< By the columns' worth.
        MatchKind kind = MatchKind::Spelling;
    };
    struct Place {
        qint64 where = 0; ///< Column and place in it.
        size_t group = 0;
    };

    int weigh(const Fts5ExtensionApi& api, Fts5Context* context);
    int readPhrase(const Fts5ExtensionApi& api, Fts5Context* context, int phrase);
    [[nodiscard]] double nearness();
    void keep(const Candidate& candidate);

    std::vector<qint64> m_texts;
    Order m_order;
    qint64 m_most;
    std::vector<PhraseMeaning> m_phrases;
    std::vector<Group> m_groups;
    std::vector<Place> m_places;
    bool m_weighed = false;
    qint64 m_ownCount = 0; ///< Posts since begin().
    qint64 m_oldestRow = std::numeric_limits<qint64>::max();
    std::vector<Candidate> m_candidates;
};

} // namespace vestitel::search
