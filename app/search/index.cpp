#include "search/index.h"

#include "language/tokens.h"
#include "search/collector.h"
#include "search/document_key.h"
#include "search/fts5_extension.h"
#include "search/query.h"
#include "search/readings.h"
#include "search/snippet.h"
#include "search/vocabulary.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vestitel::search {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::search)
};

QString isoDate(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("");
}

/// A text that is never SQL's NULL.
QString stored(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

struct StoredDocument {
    qint64 rowId = 0;
    Document document;
};

constexpr auto kSelectDocument =
    "SELECT d.id, d.post, d.language, d.date, t.title, t.lead, t.body, t.captions, t.tags "
    "FROM search_document d JOIN search_text t ON t.id = d.id ";

/// The present row of a statement that begins with kSelectDocument.
Result<StoredDocument> readDocument(const sqlite::Statement& row) {
    const auto post = PostId::fromString(row.text(1));
    const auto language = domain::Language::fromTag(row.text(2));
    if (!post || !language) {
        return failure(
            ErrorCode::DamagedData,
            Words::tr("The search index is damaged. The texts themselves are not in it and "
                      "are safe; check the archive."),
            QStringLiteral("row %1 of search_document").arg(row.integer(0)));
    }
    return StoredDocument{
        row.integer(0), Document{*post, *language, QDate::fromString(row.text(3), Qt::ISODate),
                                 row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)}};
}

Result<std::vector<StoredDocument>> documentsOf(sqlite::Connection& connection,
                                                const PostId& post) {
    VESTITEL_TRY(auto rows, connection.query(QLatin1String(kSelectDocument) +
                                                 QStringLiteral("WHERE d.post = ? ORDER BY d.id"),
                                             post.toString()));
    std::vector<StoredDocument> documents;
    while (true) {
        VESTITEL_TRY(const bool found, rows.step());
        if (!found) {
            return documents;
        }
        VESTITEL_TRY(StoredDocument document, readDocument(rows));
        documents.push_back(std::move(document));
    }
}

bool isSame(const Document& a, const Document& b) {
    return a.post == b.post && a.language == b.language && isoDate(a.date) == isoDate(b.date) &&
           a.title == b.title && a.lead == b.lead && a.body == b.body && a.captions == b.captions &&
           a.tags == b.tags;
}

bool areSame(const std::vector<StoredDocument>& old, const std::vector<Document>& fresh) {
    return std::equal(
        old.begin(), old.end(), fresh.begin(), fresh.end(),
        [](const StoredDocument& a, const Document& b) { return isSame(a.document, b); });
}

Result<void> checkDocuments(const PostId& post, const std::vector<Document>& documents) {
    QSet<QString> languages;
    for (const Document& document : documents) {
        languages.insert(document.language.tag());
        if (document.post != post) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("A text of another post cannot be indexed with this one."));
        }
    }
    const auto count = static_cast<qint64>(documents.size());
    if (languages.size() != count || count > kMostEditions) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("A post has one text in each language, and at most %1 of them.")
                           .arg(kMostEditions));
    }
    return {};
}

/// External content cannot be deleted without the old words: they are read where they stand.
Result<void> removeRow(sqlite::Connection& connection, qint64 rowId) {
    VESTITEL_CHECK(connection.run(
        QStringLiteral("INSERT INTO search_index (search_index, rowid, title, lead, body, "
                       "captions, tags) SELECT 'delete', id, title, lead, body, captions, tags "
                       "FROM search_text WHERE id = ?"),
        rowId));
    VESTITEL_CHECK(connection.run(QStringLiteral("DELETE FROM search_text WHERE id = ?"), rowId));
    return connection.run(QStringLiteral("DELETE FROM search_document WHERE id = ?"), rowId);
}

Result<void> addRow(sqlite::Connection& connection, qint64 rowId, const Document& document) {
    VESTITEL_CHECK(connection.run(
        QStringLiteral("INSERT INTO search_document (id, post, language, date) VALUES (?,?,?,?)"),
        rowId, document.post.toString(), document.language.tag(), isoDate(document.date)));
    VESTITEL_CHECK(connection.run(
        QStringLiteral("INSERT INTO search_text (id, title, lead, body, captions, tags) "
                       "VALUES (?,?,?,?,?,?)"),
        rowId, stored(document.title), stored(document.lead), stored(document.body),
        stored(document.captions), stored(document.tags)));
    return connection.run(
        QStringLiteral("INSERT INTO search_index (rowid, title, lead, body, captions, tags) "
                       "SELECT id, title, lead, body, captions, tags FROM search_text "
                       "WHERE id = ?"),
        rowId);
}

/// A key above all others of the day.
Result<qint64> newPostKey(sqlite::Connection& connection, const QDate& date) {
    const qint64 first = firstRowIdOf(date);
    VESTITEL_TRY(auto row, connection.query(QStringLiteral("SELECT max(id) FROM search_document "
                                                           "WHERE id >= ? AND id < ?"),
                                            first, endOfDay(first)));
    VESTITEL_TRY(const bool found, row.step());
    if (!found || row.isNull(0)) {
        return postKeyOf(first);
    }
    return postKeyOf(row.integer(0)) + 1;
}

/// In the interchange's words.
QString nameOf(MatchKind kind) {
    switch (kind) {
    case MatchKind::Exact:
        return QStringLiteral("exact");
    case MatchKind::Form:
        return QStringLiteral("form");
    case MatchKind::Transliteration:
        return QStringLiteral("transliteration");
    }
    return QString();
}

std::set<QByteArray> termsOf(const std::vector<Document>& documents) {
    std::set<QByteArray> terms;
    for (const Document& document : documents) {
        for (const QString& text :
             {document.title, document.lead, document.body, document.captions, document.tags}) {
            language::visitTokens(text.toUtf8(), [&terms](const language::TokenView& token) {
                terms.insert(token.term.toByteArray());
                return true;
            });
        }
    }
    return terms;
}

Hit hitOf(const Candidate& candidate, const Document& document,
          const std::vector<QueryUnit>& units) {
    return {document.post,
            document.language,
            markedText(document.title, units),
            document.date,
            candidate.score,
            snippet({document.lead, document.body, document.captions, document.tags}, units),
            nameOf(candidate.kind())};
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
};

} // namespace

Result<void> prepareConnection(sqlite::Connection& connection) {
    return registerExtension(connection.handle());
}

Result<void> Index::update(sqlite::Transaction&, const PostId& post,
                           const std::vector<Document>& documents) {
    VESTITEL_CHECK(checkDocuments(post, documents));
    VESTITEL_TRY(const auto old, documentsOf(*m_connection, post));
    if (areSame(old, documents)) {
        return {};
    }
    Vocabulary vocabulary(*m_connection);
    VESTITEL_CHECK(vocabulary.prepare());
    for (const StoredDocument& document : old) {
        VESTITEL_CHECK(removeRow(*m_connection, document.rowId));
    }
    if (documents.empty()) {
        return {};
    }
    const QDate date = documents.front().date;
    const bool sameDay =
        !old.empty() && firstRowIdOf(old.front().document.date) == firstRowIdOf(date);
    VESTITEL_TRY(const qint64 postKey, sameDay ? Result<qint64>(postKeyOf(old.front().rowId))
                                               : newPostKey(*m_connection, date));
    for (size_t place = 0; place < documents.size(); ++place) {
        VESTITEL_CHECK(
            addRow(*m_connection, rowIdOf(postKey, static_cast<qint64>(place)), documents[place]));
    }
    return vocabulary.add(termsOf(documents));
}

Result<Results> Index::search(const Request& request) {
    Query query = parseQuery(request.query);
    Results results;
    if (query.wanted.empty()) {
        return results;
    }
    Vocabulary vocabulary(*m_connection);
    VESTITEL_CHECK(vocabulary.prepare());
    VESTITEL_CHECK(addReadings(query.wanted, vocabulary));
    std::vector<qint64> excluded;
    if (!query.unwanted.empty()) {
        VESTITEL_TRY(excluded, postsMatching(m_connection->handle(),
                                             matchExpression(query.unwanted, Join::Or)));
    }
    Collector collector(query.wanted, std::move(excluded));
    VESTITEL_CHECK(
        collect(m_connection->handle(), matchExpression(query.wanted, Join::And), collector));
    results.total = collector.postCount();
    for (const Candidate& candidate : collector.page(request.offset, request.limit)) {
        VESTITEL_TRY(auto row, m_connection->query(QLatin1String(kSelectDocument) +
                                                       QStringLiteral("WHERE d.id = ?"),
                                                   candidate.rowId));
        VESTITEL_TRY(const bool found, row.step());
        if (!found) {
            continue; // verify() tells
        }
        VESTITEL_TRY(const StoredDocument stored, readDocument(row));
        results.hits.push_back(hitOf(candidate, stored.document, query.wanted));
    }
    return results;
}

Result<QStringList> Index::verify() {
    QStringList findings;
    const auto check = m_connection->execute(QStringLiteral(
        "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"));
    if (!check && check.error().code != ErrorCode::DamagedData) {
        return failure(check);
    }
    if (!check) {
        findings.append(
            Words::tr("The search index does not agree with the texts, so some may not be "
                      "found. The texts themselves are safe."));
    }
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
