#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/language.h"
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

/// One edition's words, as they are to be found.
struct Document {
    PostId post;
    domain::Language language;
    QDate date;
    QString title;
    QString lead;
    QString body;     ///< plain text
    QString captions; ///< captions and alternative texts
    QString tags;     ///< tags and category names, space-separated
};

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

struct Results {
    qint64 total = 0; ///< posts
    std::vector<Hit> hits;
};

struct Request {
    QString query;
    qint64 limit = 50;
    qint64 offset = 0;
    /// Only posts that are not in the trash are in the index, so there is nothing to say of it
    /// here.
};

/// The index lies in the archive's database (resources/migrations/0002_search.sql), so it is
/// updated in the save's own transaction. Same thread as the connection, which must outlive it.
class Index final {
public:
    explicit Index(sqlite::Connection& connection) : m_connection(&connection) {}

    /// Replaces all documents of the post by these, one a language; none removes it. Writes nothing
    /// when nothing changed. Costs by the size of the post, not of the archive.
    [[nodiscard]] Result<void> update(sqlite::Transaction& transaction, const PostId& post,
                                      const std::vector<Document>& documents);
    /// The posts that a query finds (see parseQuery), best first, of equal ones the newest. A query
    /// that says nothing findable gives no hits; no query is an error. ErrorCode::Cancelled when
    /// the connection was interrupted.
    [[nodiscard]] Result<Results> search(const Request& request);
    /// What is wrong between index and tables, as translated sentences; empty: nothing. Reads the
    /// whole index.
    [[nodiscard]] Result<QStringList> verify();

private:
    sqlite::Connection* m_connection;
};

} // namespace vestitel::search
