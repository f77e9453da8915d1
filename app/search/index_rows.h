#pragma once

#include "base/result.h"
#include "search/document.h"
#include "search/vocabulary.h"
#include "sqlite/connection.h"

#include <optional>
#include <vector>

namespace vestitel::search {

/// A document as it lies in the index.
struct StoredDocument {
    qint64 rowId = 0;
    Document document; ///< Without labels.
    QString labels;    ///< Their terms, with spaces between them.
};

/// The row of this id; nothing when there is none.
[[nodiscard]] Result<std::optional<StoredDocument>> documentAt(sqlite::Connection& connection,
                                                               qint64 rowId);
[[nodiscard]] Result<std::vector<StoredDocument>> documentsOf(sqlite::Connection& connection,
                                                              const PostId& post);
[[nodiscard]] bool areSame(const std::vector<StoredDocument>& old,
                           const std::vector<Document>& fresh);
/// Whether all are the post's own, one a language.
[[nodiscard]] Result<void> checkDocuments(const PostId& post,
                                          const std::vector<Document>& documents);

/// Within a transaction, as what follows.
[[nodiscard]] Result<void> addRow(sqlite::Connection& connection, qint64 rowId,
                                  const Document& document);
/// The key that a post's documents get: their old one, if their day is the same.
[[nodiscard]] Result<qint64> keyFor(sqlite::Connection& connection,
                                    const std::vector<StoredDocument>& old,
                                    const std::vector<Document>& fresh);
/// The rows of the new documents in place of those of the old ones; what is the same stays. Adds to
/// the counts what it changes of them.
[[nodiscard]] Result<void> replaceRows(sqlite::Connection& connection,
                                       const std::vector<StoredDocument>& old, qint64 postKey,
                                       const std::vector<Document>& fresh, TermCounts& changes);
/// A post's key above all others of the day; when a day has no more of them, of the next day that
/// has.
[[nodiscard]] Result<qint64> newPostKey(sqlite::Connection& connection, const QDate& date);

/// Adds `times` for each word of the document.
void countTerms(const Document& document, const QString& labels, qint64 times, TermCounts& counts);
/// The terms of the document's labels, with spaces between them, each once, in their order.
[[nodiscard]] QString labelsOf(const Document& document);

} // namespace vestitel::search
