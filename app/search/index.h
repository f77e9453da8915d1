#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/language.h"
#include "search/collector.h"
#include "search/document.h"
#include "search/query.h"
#include "search/scope.h"
#include "search/speller.h"
#include "sqlite/connection.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vestitel::sqlite {
class Transaction;
}

namespace vestitel::search {

/// Registers what the index's tables need on a fresh connection, before they are first touched.
[[nodiscard]] Result<void> prepareConnection(sqlite::Connection& connection);

struct Candidates;

/// One found post, by its best edition.
struct Hit {
    PostId post;
    domain::Language language;
    QString title; ///< HTML-escaped, matches in <mark>
    QDate date;
    double score = 0;  ///< Larger is better.
    QString snippet;   ///< HTML-escaped, matches in <mark>
    QString matchedBy; ///< "form", "exact", "transliteration", "spelling"
};

/// What was typed and stands nowhere, and the words that were looked for instead, the likeliest
/// first.
struct Respelling {
    QString typed;
    QStringList shown;
};

struct Results {
    /// Posts; empty when there are more than were looked through (see Index::count).
    std::optional<qint64> total;
    std::vector<Hit> hits;
    std::vector<Respelling> respellings;
    Query understood; ///< With all that its words may mean.
};

struct Request {
    QString query;
    qint64 limit = 50;
    qint64 offset = 0;
    Order order = Order::Best;
    /// Only posts that are not in the trash are in the index, so there is nothing to say of it
    /// here.
    Scope within{};
};

/// The index lies in the archive's database (resources/migrations/0006_search_fields.sql), so it is
/// updated in the save's own transaction. Same thread as the connection, which must outlive it.
class Index final {
public:
    explicit Index(sqlite::Connection& connection)
        : m_connection(&connection), m_speller(connection) {}

    /// Whether the index is whole, and of this version's form. If not, it is to be rebuilt before
    /// it is used: beginRebuild(), add() for each post, joinPieces() as long as there is more to
    /// join, finishRebuild(). Transactions may end between them; an interrupted one is begun again.
    /// Fastest when posts come by their dates and a transaction takes some thousands.
    [[nodiscard]] Result<bool> isCurrent();
    [[nodiscard]] Result<void> beginRebuild(sqlite::Transaction& transaction);
    [[nodiscard]] Result<void> add(sqlite::Transaction& transaction, const PostId& post,
                                   const std::vector<Document>& documents);
    /// What was added lies in pieces, which every question has to look into; one step of joining
    /// them. False when nothing is left to join.
    [[nodiscard]] Result<bool> joinPieces(sqlite::Transaction& transaction);
    [[nodiscard]] Result<void> finishRebuild(sqlite::Transaction& transaction);

    /// Replaces all documents of the post by these, one a language; none removes it. Writes nothing
    /// when nothing changed. Costs by the size of the post, not of the archive.
    [[nodiscard]] Result<void> update(sqlite::Transaction& transaction, const PostId& post,
                                      const std::vector<Document>& documents);
    /// The posts that a query finds (see parseQuery): of those with all of it in the title, and of
    /// those with all of it anywhere, the newest 2,000 each, in their order. When there are none,
    /// those with words that are spelled nearly so. A query that says nothing findable gives no
    /// hits; no query is an error. ErrorCode::Cancelled when the connection was interrupted.
    [[nodiscard]] Result<Results> search(const Request& request);
    /// How many posts there are of what was found.
    [[nodiscard]] Result<qint64> count(const Results& results);
    /// What is wrong between index and tables, as translated sentences; empty: nothing. Reads the
    /// whole index.
    [[nodiscard]] Result<QStringList> verify();

private:
    [[nodiscard]] Result<Candidates> find(const Query& query, const Request& request);
    /// Whether words were added to what stands nowhere.
    [[nodiscard]] Result<bool> respell(Results& results);

    sqlite::Connection* m_connection;
    Speller m_speller;
};

} // namespace vestitel::search
