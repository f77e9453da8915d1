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

namespace vestitel::sqlite { class Transaction; }

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
    QString title;   ///< HTML-escaped, matches in <mark>
    QDate date;
    double score = 0; ///< Larger is better.
    QString snippet; ///< HTML-escaped, matches in <mark>
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
    /// Only posts that are not in the trash are in the index, so there is nothing to say of it here.
};

/// The index lies in the archive's database, so it is updated in the save's own transaction.
class Index final {
public:
    explicit Index(sqlite::Connection& connection);

    /// Replaces all documents of the post by these; none removes it. Costs by the size of the post, not of the archive.
    [[nodiscard]] Result<void> update(sqlite::Transaction& transaction, const PostId& post, const std::vector<Document>& documents);
    /// A query that says nothing findable gives no hits; no query is an error.
    [[nodiscard]] Result<Results> search(const Request& request);
    /// What is wrong between index and tables; empty: nothing (FTS5's own integrity check).
    [[nodiscard]] Result<QStringList> verify();
};

} // namespace vestitel::search
