#include "search/group_counts.h"

#include <algorithm>
#include <limits>

namespace vestitel::search {

namespace {

/// How many texts have what a unit asks for, about.
Result<qint64> textsWith(const QueryUnit& unit, Vocabulary& vocabulary) {
    qint64 fewest = std::numeric_limits<qint64>::max();
    for (size_t i = 0; i < unit.terms.size(); ++i) {
        std::vector<QByteArray> terms{unit.terms[i]};
        for (const Alternative& alternative : unit.alternatives) {
            if (i < alternative.terms.size()) {
                terms.insert(terms.end(), alternative.terms[i].begin(), alternative.terms[i].end());
            }
        }
        VESTITEL_TRY(qint64 texts, vocabulary.textsWith(terms));
        if (i + 1 == unit.terms.size() && unit.lastWord == LastWord::Beginning) {
            VESTITEL_TRY(const qint64 more, vocabulary.textsWithBeginning(unit.terms[i]));
            texts = std::max(texts, more);
        }
        fewest = std::min(fewest, texts);
    }
    return fewest;
}

} // namespace

Result<std::vector<qint64>> textsWithGroups(const Query& query, Vocabulary& vocabulary) {
    std::vector<qint64> counts;
    for (const std::vector<QueryUnit>& group : query.wanted) {
        qint64 texts = 0;
        for (const QueryUnit& unit : group) {
            if (query.wanted.size() > 1 && unit.field != Field::Label) {
                VESTITEL_TRY(const qint64 own, textsWith(unit, vocabulary));
                texts += own;
            }
        }
        counts.push_back(texts);
    }
    return counts;
}

} // namespace vestitel::search
