#include "search/collector.h"

#include "search/document_key.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace vestitel::search {

namespace {

// By the columns of search_index: title, lead, body, captions, tags, attachments, labels. A word of
// the title says more than any number of words in the text (findings: known items come first with
// it).
constexpr double kTitleValue = 2.5;
constexpr std::array<double, 7> kColumnCounts = {0, 2, 1, 1, 2, 0.5, 0};
constexpr double kSaturation = 1.5;
/// More of the same word says nothing new.
constexpr int kMostInstances = 24;
/// Brings a sum of values under 1, so that what is nearer to the query stands above all else.
constexpr double kScale = 5;
/// What a whole query in the title is worth: more than any kind.
constexpr double kWholeTitle = 4;
constexpr int kColumnShift = 32;

/// The whole part of a score; the nearest kind has the greatest.
double worthOf(MatchKind kind) {
    return static_cast<double>(MatchKind::Spelling) - static_cast<double>(kind);
}

bool isBetter(const Candidate& a, const Candidate& b) {
    return a.score != b.score ? a.score > b.score : a.rowId > b.rowId;
}

} // namespace

MatchKind Candidate::kind() const {
    const int worth = static_cast<int>(std::fmod(std::max(score, 0.0), kWholeTitle));
    return static_cast<MatchKind>(static_cast<int>(MatchKind::Spelling) - worth);
}

Collector::Collector(std::vector<qint64> texts, Order order, qint64 most)
    : m_texts(std::move(texts)), m_order(order), m_most(most), m_groups(m_texts.size()) {
}

void Collector::begin(std::vector<PhraseMeaning> phrases) {
    m_phrases = std::move(phrases);
    m_ownCount = 0;
}

int Collector::take(const Fts5ExtensionApi& api, Fts5Context* context) {
    if (!m_weighed) {
        m_weighed = true;
        if (const int code = weigh(api, context); code != SQLITE_OK) {
            return code;
        }
    }
    m_places.clear();
    for (Group& group : m_groups) {
        group.inTitle = false;
        group.count = 0;
        group.kind = MatchKind::Spelling;
    }
    for (size_t phrase = 0; phrase < m_phrases.size(); ++phrase) {
        if (m_phrases[phrase].group == PhraseMeaning::kNoGroup) {
            continue;
        }
        if (const int code = readPhrase(api, context, static_cast<int>(phrase));
            code != SQLITE_OK) {
            return code;
        }
    }
    double sum = 0;
    bool inTitle = true;
    bool isAny = false;
    MatchKind kind = MatchKind::Exact;
    for (const Group& group : m_groups) {
        if (!group.inTitle && group.count <= 0) {
            continue; // a filter
        }
        isAny = true;
        inTitle = inTitle && group.inTitle;
        sum += group.weight *
               ((group.inTitle ? kTitleValue : 0) + group.count / (group.count + kSaturation));
        kind = std::max(kind, group.kind);
    }
    sum *= 1 + nearness();
    keep({api.xRowid(context),
          sum / (sum + kScale) + worthOf(kind) + (isAny && inTitle ? kWholeTitle : 0)});
    return SQLITE_OK;
}

void Collector::take(qint64 rowId) {
    keep({rowId, worthOf(MatchKind::Exact)});
}

int Collector::weigh(const Fts5ExtensionApi& api, Fts5Context* context) {
    sqlite3_int64 rows = 0;
    if (const int code = api.xRowCount(context, &rows); code != SQLITE_OK) {
        return code;
    }
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const auto texts = static_cast<double>(std::clamp(m_texts[i], qint64{1}, qint64{rows}));
        m_groups[i].weight = std::log1p(static_cast<double>(rows) / texts);
    }
    return SQLITE_OK;
}

int Collector::readPhrase(const Fts5ExtensionApi& api, Fts5Context* context, int phrase) {
    const PhraseMeaning& meaning = m_phrases[static_cast<size_t>(phrase)];
    Group& group = m_groups[meaning.group];
    Fts5PhraseIter iterator;
    int column = 0;
    int offset = 0;
    const int code = api.xPhraseFirst(context, phrase, &iterator, &column, &offset);
    if (code != SQLITE_OK || column < 0) {
        return code;
    }
    group.kind = std::min(group.kind, meaning.kind);
    for (int i = 0; meaning.isCounted && column >= 0 && i < kMostInstances; ++i) {
        group.inTitle = group.inTitle || column == 0;
        group.count +=
            kColumnCounts[std::min<size_t>(static_cast<size_t>(column), kColumnCounts.size() - 1)];
        if (m_groups.size() > 1) {
            m_places.push_back({(qint64{column} << kColumnShift) + offset, meaning.group});
        }
        api.xPhraseNext(context, &iterator, &column, &offset);
    }
    return SQLITE_OK;
}

/// How close together the groups stand at their closest: 1 side by side, towards 0 apart; 0 when
/// no column has all of them. By the shortest span that has a place of each.
double Collector::nearness() {
    std::vector<int> open(m_groups.size());
    size_t wanted = 0;
    for (const Group& group : m_groups) {
        wanted += group.inTitle || group.count > 0 ? 1 : 0;
    }
    if (wanted < 2) {
        return 0;
    }
    std::sort(m_places.begin(), m_places.end(),
              [](const Place& a, const Place& b) { return a.where < b.where; });
    qint64 shortest = std::numeric_limits<qint64>::max();
    size_t present = 0;
    size_t first = 0;
    for (const Place& last : m_places) {
        present += open[last.group]++ == 0 ? 1 : 0;
        while (present == wanted) {
            shortest = std::min(shortest, last.where - m_places[first].where + 1);
            present -= --open[m_places[first].group] == 0 ? 1 : 0;
            ++first;
        }
    }
    return shortest >= (qint64{1} << kColumnShift) / 2
               ? 0
               : static_cast<double>(wanted) /
                     static_cast<double>(std::max(shortest, static_cast<qint64>(wanted)));
}

void Collector::keep(const Candidate& candidate) {
    m_oldestRow = std::min(m_oldestRow, candidate.rowId);
    if (m_candidates.empty() || m_ownCount == 0 ||
        postKeyOf(m_candidates.back().rowId) != postKeyOf(candidate.rowId)) {
        ++m_ownCount;
        if (!isFull()) {
            m_candidates.push_back(candidate);
        }
    } else if (candidate.score >= m_candidates.back().score) {
        m_candidates.back() = candidate; // of equal editions the first one
    }
}

std::vector<Candidate> Collector::takeSorted() {
    const auto byPost = [](const Candidate& a, const Candidate& b) {
        const qint64 postOfA = postKeyOf(a.rowId);
        const qint64 postOfB = postKeyOf(b.rowId);
        return postOfA != postOfB   ? postOfA > postOfB
               : a.score != b.score ? a.score > b.score
                                    : a.rowId < b.rowId;
    };
    std::sort(m_candidates.begin(), m_candidates.end(), byPost);
    const auto isSamePost = [](const Candidate& a, const Candidate& b) {
        return postKeyOf(a.rowId) == postKeyOf(b.rowId);
    };
    m_candidates.erase(std::unique(m_candidates.begin(), m_candidates.end(), isSamePost),
                       m_candidates.end());
    if (m_order == Order::Best) {
        std::sort(m_candidates.begin(), m_candidates.end(), isBetter);
    }
    return std::move(m_candidates);
}

} // namespace vestitel::search
