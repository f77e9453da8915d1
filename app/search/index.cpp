#include "search/index.h"

#include "search/beginnings.h"
#include "search/document_key.h"
#include "search/fts5_extension.h"
#include "search/group_counts.h"
#include "search/index_building.h"
#include "search/index_rows.h"
#include "search/match_expression.h"
#include "search/readings.h"
#include "search/snippet.h"
#include "search/vocabulary.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestitel::search {

/// What a query finds, before it is shown.
struct Candidates {
    std::vector<Candidate> page;
    std::optional<qint64> total;
};

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::search)
};

/// The form of the index; with another one, it is made anew.
constexpr auto kFormat = "4";
/// Posts that are looked through, the newest first.
constexpr qint64 kMostCandidates = 2000;

/// In the interchange's words.
QString nameOf(MatchKind kind) {
    switch (kind) {
    case MatchKind::Exact:
        return QStringLiteral("exact");
    case MatchKind::Form:
        return QStringLiteral("form");
    case MatchKind::Transliteration:
        return QStringLiteral("transliteration");
    case MatchKind::Spelling:
        return QStringLiteral("spelling");
    }
    return QString();
}

/// Rows of these days. Posts without a date are of all days and of no days in particular.
RowSpan rowsOf(const DateSpan& days) {
    RowSpan rows;
    if (!days.isAll()) {
        rows.first = firstRowIdOf(days.from.isValid() ? days.from : kFirstDay);
    }
    if (days.before.isValid()) {
        rows.end = firstRowIdOf(days.before);
    }
    return rows;
}

/// The units whose words are marked in the title, or in what else a hit shows.
std::vector<QueryUnit> unitsIn(const Query& query, bool title) {
    std::vector<QueryUnit> units;
    for (const std::vector<QueryUnit>& group : query.wanted) {
        for (const QueryUnit& unit : group) {
            const bool isTitle = unit.field == Field::Title;
            if (unit.field != Field::Label && (unit.field == Field::Anywhere || isTitle == title)) {
                units.push_back(unit);
            }
        }
    }
    return units;
}

Hit hitOf(const Candidate& candidate, const Document& document, const Query& query) {
    return {document.post,
            document.language,
            markedText(document.title, unitsIn(query, true)),
            document.date,
            candidate.score,
            snippet({document.lead, document.body, document.captions, document.tags,
                     document.attachments},
                    unitsIn(query, false)),
            nameOf(candidate.kind())};
}

/// The newest documents of some days, whatever they say.
Result<void> collectAll(sqlite::Connection& connection, const RowSpan& rows, Collector& collector) {
    collector.begin({});
    VESTITEL_TRY(auto row,
                 connection.query(QStringLiteral("SELECT id FROM search_document WHERE id >= ? "
                                                 "AND id < ? ORDER BY id DESC"),
                                  rows.first, rows.end));
    while (!collector.isFull()) {
        VESTITEL_TRY(const bool found, row.step());
        if (!found) {
            break;
        }
        collector.take(row.integer(0));
    }
    return {};
}

/// Whether any text, of the rows, has what the expression asks for.
Result<bool> standsAnywhere(sqlite::Connection& connection, const QString& expression,
                            const RowSpan& rows) {
    VESTITEL_TRY(auto row,
                 connection.query(QStringLiteral("SELECT 1 FROM search_index WHERE search_index "
                                                 "MATCH ? AND rowid >= ? AND rowid < ? LIMIT 1"),
                                  expression, rows.first, rows.end));
    return row.step();
}

/// Statements that look for what does not belong together, and what it means.
struct Consistency {
    const char* sql;
    const char* message;
};
constexpr Consistency kConsistency[] = {
    {"SELECT count(*) FROM search_document d LEFT JOIN search_text t ON t.id = d.id "
     "WHERE t.id IS NULL",
     QT_TRANSLATE_NOOP("vestitel::search", "The search index lacks the words of %1 texts.")},
    {"SELECT count(*) FROM search_text t LEFT JOIN search_document d ON t.id = d.id "
     "WHERE d.id IS NULL",
     QT_TRANSLATE_NOOP("vestitel::search",
                       "The search index has the words of %1 texts that belong to no post.")},
    {"SELECT (SELECT count(*) FROM (SELECT term, doc FROM temp.search_indexed EXCEPT "
     "SELECT term, texts FROM search_term)) + (SELECT count(*) FROM (SELECT term, texts FROM "
     "search_term EXCEPT SELECT term, doc FROM temp.search_indexed))",
     QT_TRANSLATE_NOOP("vestitel::search",
                       "The search index counts %1 words wrongly, so what is typed otherwise may "
                       "not be found.")},
};

} // namespace

Result<void> prepareConnection(sqlite::Connection& connection) {
    return registerExtension(connection.handle());
}

Result<bool> Index::isCurrent() {
    VESTITEL_TRY(auto row, m_connection->query(QStringLiteral(
                               "SELECT value FROM search_state WHERE key = 'format'")));
    VESTITEL_TRY(const bool found, row.step());
    return found && row.text(0) == QLatin1String(kFormat);
}

Result<void> Index::beginRebuild(sqlite::Transaction&) {
    VESTITEL_CHECK(beginBuilding(*m_connection));
    m_speller.forget();
    return {};
}

Result<void> Index::add(sqlite::Transaction&, const PostId& post,
                        const std::vector<Document>& documents) {
    VESTITEL_CHECK(checkDocuments(post, documents));
    if (documents.empty()) {
        return {};
    }
    VESTITEL_TRY(const qint64 postKey, newPostKey(*m_connection, documents.front().date));
    for (size_t place = 0; place < documents.size(); ++place) {
        VESTITEL_CHECK(
            addRow(*m_connection, rowIdOf(postKey, static_cast<qint64>(place)), documents[place]));
    }
    return {};
}

Result<bool> Index::joinPieces(sqlite::Transaction&) {
    return search::joinPieces(*m_connection);
}

Result<void> Index::finishRebuild(sqlite::Transaction&) {
    VESTITEL_CHECK(endBuilding(*m_connection));
    VESTITEL_CHECK(Vocabulary(*m_connection).rebuild());
    return m_connection->run(
        QStringLiteral("INSERT OR REPLACE INTO search_state VALUES ('format', ?)"),
        QLatin1String(kFormat));
}

Result<void> Index::update(sqlite::Transaction&, const PostId& post,
                           const std::vector<Document>& documents) {
    VESTITEL_CHECK(checkDocuments(post, documents));
    VESTITEL_TRY(const auto old, documentsOf(*m_connection, post));
    if (areSame(old, documents)) {
        return {};
    }
    VESTITEL_TRY(const qint64 postKey, keyFor(*m_connection, old, documents));
    TermCounts changes;
    VESTITEL_CHECK(replaceRows(*m_connection, old, postKey, documents, changes));
    m_speller.forget();
    return Vocabulary(*m_connection).change(changes);
}

Result<Candidates> Index::find(const Query& query, const Request& request) {
    const RowSpan rows = rowsOf(query.dates);
    Vocabulary vocabulary(*m_connection);
    VESTITEL_TRY(auto texts, textsWithGroups(query, vocabulary));
    Collector collector(std::move(texts), request.order,
                        std::max(kMostCandidates, request.offset + request.limit));
    bool isAll = true;
    qint64 oldest = 0;
    if (query.wanted.empty()) {
        VESTITEL_CHECK(collectAll(*m_connection, rows, collector));
        isAll = !collector.isFull();
        oldest = collector.oldestRow();
    } else {
        VESTITEL_CHECK(collect(m_connection->handle(), Target::Texts,
                               matchExpression(query, Target::Texts), rows, collector));
        isAll = !collector.isFull();
        oldest = collector.oldestRow();
        // Those with all of it in the title are among the others, but for older ones and for
        // beginnings of one or two letters.
        VESTITEL_CHECK(collect(m_connection->handle(), Target::Titles,
                               matchExpression(query, Target::Titles), rows, collector));
        isAll = isAll && !collector.isFull();
    }
    // Another edition of a post may have what is unwanted. Of the newest posts it is known by one
    // look at all of them, of older ones with all in the title each is asked for.
    const QString unwanted = matchAny(query.unwanted);
    const qint64 firstKnown = rowIdOf(postKeyOf(oldest), 0);
    VESTITEL_TRY(const auto unwantedPosts,
                 postsMatching(m_connection->handle(), Target::Texts, unwanted,
                               {std::max(rows.first, firstKnown), rows.end}));
    Candidates found;
    qint64 place = 0;
    for (const Candidate& candidate : collector.takeSorted()) {
        const auto pageSize = static_cast<qint64>(found.page.size());
        if (std::binary_search(unwantedPosts.begin(), unwantedPosts.end(),
                               postKeyOf(candidate.rowId))) {
            continue;
        }
        if (!unwanted.isEmpty() && candidate.rowId < firstKnown) {
            if (pageSize >= request.limit) {
                isAll = false; // count() knows
                break;
            }
            const qint64 post = postKeyOf(candidate.rowId);
            VESTITEL_TRY(
                const bool isUnwanted,
                standsAnywhere(*m_connection, unwanted, {rowIdOf(post, 0), rowIdOf(post + 1, 0)}));
            if (isUnwanted) {
                continue;
            }
        }
        if (place >= request.offset && pageSize < request.limit) {
            found.page.push_back(candidate);
        }
        ++place;
    }
    if (isAll) {
        found.total = place;
    }
    return found;
}

Result<bool> Index::respell(Results& results) {
    Vocabulary vocabulary(*m_connection);
    for (std::vector<QueryUnit>& group : results.understood.wanted) {
        VESTITEL_TRY(const bool stands, standsAnywhere(*m_connection, matchAny(group), {}));
        if (stands) {
            continue;
        }
        for (QueryUnit& unit : group) {
            if (unit.field == Field::Label) {
                continue;
            }
            VESTITEL_TRY(const QStringList shown, addSpellings(unit, vocabulary, m_speller));
            if (!shown.isEmpty()) {
                results.respellings.push_back({unit.typed, shown});
            }
        }
    }
    return !results.respellings.empty();
}

Result<Results> Index::search(const Request& request) {
    Results results;
    results.understood = parseQuery(request.query);
    narrow(results.understood, request.within);
    if (results.understood.isEmpty()) {
        results.total = 0;
        return results;
    }
    Vocabulary vocabulary(*m_connection);
    VESTITEL_CHECK(vocabulary.prepare());
    VESTITEL_CHECK(addReadings(results.understood, vocabulary));
    VESTITEL_CHECK(continueBeginnings(results.understood, vocabulary));
    VESTITEL_TRY(Candidates found, find(results.understood, request));
    if (found.total == 0) {
        VESTITEL_TRY(const bool isRespelled, respell(results));
        if (isRespelled) {
            VESTITEL_TRY(found, find(results.understood, request));
        }
    }
    results.total = found.total;
    for (const Candidate& candidate : found.page) {
        VESTITEL_TRY(const auto stored, documentAt(*m_connection, candidate.rowId));
        if (stored) { // else verify() tells
            results.hits.push_back(hitOf(candidate, stored->document, results.understood));
        }
    }
    return results;
}

Result<qint64> Index::count(const Results& results) {
    if (results.total) {
        return *results.total;
    }
    const Query& query = results.understood;
    const RowSpan rows = rowsOf(query.dates);
    std::vector<qint64> posts;
    if (query.wanted.empty()) {
        VESTITEL_TRY(posts, postsIn(m_connection->handle(), rows));
    }
    for (const Target target : {Target::Texts, Target::Titles}) {
        VESTITEL_TRY(const auto matching, postsMatching(m_connection->handle(), target,
                                                        matchExpression(query, target).text, rows));
        std::vector<qint64> all;
        std::set_union(posts.begin(), posts.end(), matching.begin(), matching.end(),
                       std::back_inserter(all));
        posts = std::move(all);
    }
    VESTITEL_TRY(const auto unwanted, postsMatching(m_connection->handle(), Target::Texts,
                                                    matchAny(query.unwanted), rows));
    return std::count_if(posts.begin(), posts.end(), [&unwanted](qint64 post) {
        return !std::binary_search(unwanted.begin(), unwanted.end(), post);
    });
}

Result<QStringList> Index::verify() {
    QStringList findings;
    for (const char* table : {"search_index", "search_title"}) {
        const auto check = m_connection->execute(
            QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)")
                .arg(QLatin1String(table)));
        if (!check && check.error().code != ErrorCode::DamagedData) {
            return failure(check);
        }
        if (!check && findings.isEmpty()) {
            findings.append(
                Words::tr("The search index does not agree with the texts, so some may not be "
                          "found. The texts themselves are safe."));
        }
    }
    if (!findings.isEmpty()) {
        return findings;
    }
    VESTITEL_CHECK(Vocabulary(*m_connection).showIndexed());
    for (const Consistency& consistency : kConsistency) {
        VESTITEL_TRY(auto row, m_connection->query(QLatin1String(consistency.sql)));
        VESTITEL_TRY(const bool found, row.step());
        if (found && row.integer(0) > 0) {
            findings.append(Words::tr(consistency.message).arg(row.integer(0)));
        }
    }
    return findings;
}

} // namespace vestitel::search
