#include "search/collector.h"

#include "search/document_key.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace vestitel::search {

namespace {

// By the columns of search_index: title, lead, body, captions, tags. A word of the title says more
// than any number of words in the text (findings: known items come first with it).
constexpr double kTitleValue = 2.5;
constexpr std::array<double, 5> kColumnCounts = {0, 2, 1, 1, 2};
constexpr double kSaturation = 1.5;
/// More of the same word says nothing new.
constexpr int kMostInstances = 24;
/// Documents are counted up to here when words are weighed: beyond, a word is simply common.
constexpr qint64 kMostCounted = 2000;
/// Brings a sum of values under 1, so that what is nearer to the query stands above all else.
constexpr double kScale = 5;

/// The whole part of a score; the nearest kind has the greatest.
double worthOf(MatchKind kind) {
    return static_cast<double>(MatchKind::Transliteration) - static_cast<double>(kind);
}

int countRow(const Fts5ExtensionApi*, Fts5Context*, void* count) {
    return ++*static_cast<qint64*>(count) >= kMostCounted ? SQLITE_DONE : SQLITE_OK;
}

} // namespace

MatchKind Candidate::kind() const {
    const int worth = std::clamp(static_cast<int>(score), 0, 2);
    return static_cast<MatchKind>(static_cast<int>(MatchKind::Transliteration) - worth);
}

Collector::Collector(const std::vector<QueryUnit>& wanted, std::vector<qint64> excludedPosts)
    : m_excludedPosts(std::move(excludedPosts)) {
    int phrase = 0;
    for (const QueryUnit& unit : wanted) {
        Unit placed;
        placed.wholePhrase = phrase++;
        if (unit.lastWord == LastWord::Beginning) {
            placed.beginningPhrase = phrase++;
        }
        for (const Alternative& alternative : unit.alternatives) {
            placed.others.push_back({phrase++, alternative.kind});
        }
        m_units.push_back(placed);
    }
}

int Collector::take(const Fts5ExtensionApi& api, Fts5Context* context) {
    if (!m_weighed) {
        m_weighed = true;
        if (const int code = weighUnits(api, context); code != SQLITE_OK) {
            return code;
        }
    }
    double sum = 0;
    MatchKind kind = MatchKind::Exact;
    for (const Unit& unit : m_units) {
        Score score;
        if (const int code = scoreUnit(api, context, unit, score); code != SQLITE_OK) {
            return code;
        }
        sum += unit.weight * score.value;
        kind = std::max(kind, score.kind);
    }
    keep({api.xRowid(context), sum / (sum + kScale) + worthOf(kind)});
    return SQLITE_OK;
}

int Collector::weighUnits(const Fts5ExtensionApi& api, Fts5Context* context) {
    if (m_units.size() < 2) {
        return SQLITE_OK; // one word's weight changes no order
    }
    sqlite3_int64 rows = 0;
    if (const int code = api.xRowCount(context, &rows); code != SQLITE_OK) {
        return code;
    }
    for (Unit& unit : m_units) {
        qint64 count = 0;
        std::vector<int> phrases{unit.widestPhrase()};
        for (const Unit::Other& other : unit.others) {
            phrases.push_back(other.phrase);
        }
        for (const int phrase : phrases) {
            const int code = api.xQueryPhrase(context, phrase, &count, countRow);
            if (code != SQLITE_OK && code != SQLITE_DONE) {
                return code;
            }
        }
        const double share =
            static_cast<double>(rows) / static_cast<double>(std::max(count, qint64{1}));
        unit.weight = std::log1p(share);
    }
    return SQLITE_OK;
}

int Collector::countPlaces(const Fts5ExtensionApi& api, Fts5Context* context, int phrase,
                           Places& places) {
    Fts5PhraseIter iterator;
    int column = 0;
    int offset = 0;
    int code = api.xPhraseFirst(context, phrase, &iterator, &column, &offset);
    for (int i = 0; code == SQLITE_OK && column >= 0 && i < kMostInstances; ++i) {
        places.inTitle = places.inTitle || column == 0;
        places.count += kColumnCounts[std::min<size_t>(static_cast<size_t>(column), 4)];
        api.xPhraseNext(context, &iterator, &column, &offset);
    }
    return code;
}

int Collector::scoreUnit(const Fts5ExtensionApi& api, Fts5Context* context, const Unit& unit,
                         Score& score) const {
    Places all;
    if (const int code = countPlaces(api, context, unit.widestPhrase(), all); code != SQLITE_OK) {
        return code;
    }
    score.kind = all.isAny() ? MatchKind::Exact : MatchKind::Transliteration;
    if (all.isAny() && unit.beginningPhrase >= 0) {
        Fts5PhraseIter iterator;
        int column = 0;
        int offset = 0;
        if (const int code =
                api.xPhraseFirst(context, unit.wholePhrase, &iterator, &column, &offset);
            code != SQLITE_OK) {
            return code;
        }
        score.kind = column >= 0 ? MatchKind::Exact : MatchKind::Form;
    }
    for (const Unit::Other& other : unit.others) {
        Places places;
        if (const int code = countPlaces(api, context, other.phrase, places); code != SQLITE_OK) {
            return code;
        }
        if (places.isAny()) {
            score.kind = std::min(score.kind, other.kind);
            all.inTitle = all.inTitle || places.inTitle;
            all.count += places.count;
        }
    }
    score.value = (all.inTitle ? kTitleValue : 0) + all.count / (all.count + kSaturation);
    return SQLITE_OK;
}

void Collector::keep(const Candidate& candidate) {
    const qint64 post = postKeyOf(candidate.rowId);
    if (std::binary_search(m_excludedPosts.begin(), m_excludedPosts.end(), post)) {
        return;
    }
    if (m_candidates.empty() || postKeyOf(m_candidates.back().rowId) != post) {
        m_candidates.push_back(candidate);
    } else if (candidate.score > m_candidates.back().score) {
        m_candidates.back() = candidate;
    }
}

std::vector<Candidate> Collector::page(qint64 offset, qint64 limit) {
    const qint64 begin = std::clamp(offset, qint64{0}, postCount());
    const qint64 end = begin + std::clamp(limit, qint64{0}, postCount() - begin);
    const auto isBetter = [](const Candidate& a, const Candidate& b) {
        return a.score != b.score ? a.score > b.score : a.rowId > b.rowId;
    };
    std::partial_sort(m_candidates.begin(), m_candidates.begin() + end, m_candidates.end(),
                      isBetter);
    return {m_candidates.begin() + begin, m_candidates.begin() + end};
}

} // namespace vestitel::search
