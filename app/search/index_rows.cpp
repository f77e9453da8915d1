#include "search/index_rows.h"

#include "language/tokens.h"
#include "search/document_key.h"
#include "sqlite/statement.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <set>

namespace vestitel::search {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::search)
};

QString isoDate(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("");
}

constexpr auto kSelectDocument =
    "SELECT d.id, d.post, d.language, d.date, t.title, t.lead, t.body, t.captions, t.tags, "
    "t.attachments, t.labels FROM search_document d JOIN search_text t ON t.id = d.id ";

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
    return StoredDocument{row.integer(0),
                          Document{*post,
                                   *language,
                                   QDate::fromString(row.text(3), Qt::ISODate),
                                   row.text(4),
                                   row.text(5),
                                   row.text(6),
                                   row.text(7),
                                   row.text(8),
                                   row.text(9),
                                   {}},
                          row.text(10)};
}

bool isSame(const StoredDocument& old, const Document& fresh) {
    const Document& a = old.document;
    return a.post == fresh.post && a.language == fresh.language &&
           isoDate(a.date) == isoDate(fresh.date) && a.title == fresh.title &&
           a.lead == fresh.lead && a.body == fresh.body && a.captions == fresh.captions &&
           a.tags == fresh.tags && a.attachments == fresh.attachments &&
           old.labels == labelsOf(fresh);
}

/// Whether each new document can take the row of the old one at its place.
bool areReplaceable(const std::vector<StoredDocument>& old, qint64 postKey,
                    const std::vector<Document>& fresh) {
    for (size_t i = 0; i < std::min(old.size(), fresh.size()); ++i) {
        if (old[i].rowId != rowIdOf(postKey, static_cast<qint64>(i)) ||
            old[i].document.language != fresh[i].language) {
            return false;
        }
    }
    return true;
}

// Values are bound, one row a statement: SQLite guards an INSERT ... SELECT by a savepoint, and at
// each of those FTS5 (3.40) writes out what it has gathered.

Result<void> removeRow(sqlite::Connection& connection, const StoredDocument& stored) {
    // External content cannot be deleted without the old words.
    const Document& old = stored.document;
    VESTITEL_CHECK(connection.run(
        QStringLiteral("INSERT INTO search_index (search_index, rowid, title, lead, body, "
                       "captions, tags, attachments, labels) VALUES ('delete',?,?,?,?,?,?,?,?)"),
        stored.rowId, old.title, old.lead, old.body, old.captions, old.tags, old.attachments,
        stored.labels));
    VESTITEL_CHECK(connection.run(
        QStringLiteral("INSERT INTO search_title (search_title, rowid, title, labels) "
                       "VALUES ('delete',?,?,?)"),
        stored.rowId, old.title, stored.labels));
    VESTITEL_CHECK(
        connection.run(QStringLiteral("DELETE FROM search_text WHERE id = ?"), stored.rowId));
    return connection.run(QStringLiteral("DELETE FROM search_document WHERE id = ?"), stored.rowId);
}

} // namespace

Result<std::optional<StoredDocument>> documentAt(sqlite::Connection& connection, qint64 rowId) {
    VESTITEL_TRY(
        auto row,
        connection.query(QLatin1String(kSelectDocument) + QStringLiteral("WHERE d.id = ?"), rowId));
    VESTITEL_TRY(const bool found, row.step());
    if (!found) {
        return std::optional<StoredDocument>();
    }
    VESTITEL_TRY(StoredDocument document, readDocument(row));
    return std::optional(std::move(document));
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

bool areSame(const std::vector<StoredDocument>& old, const std::vector<Document>& fresh) {
    return std::equal(old.begin(), old.end(), fresh.begin(), fresh.end(), isSame);
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

Result<void> addRow(sqlite::Connection& connection, qint64 rowId, const Document& document) {
    const QString labels = labelsOf(document);
    VESTITEL_CHECK(connection.run(
        QStringLiteral("INSERT INTO search_document (id, post, language, date) VALUES (?,?,?,?)"),
        rowId, document.post.toString(), document.language.tag(), isoDate(document.date)));
    for (const auto& sql :
         {QStringLiteral("INSERT INTO search_text (id, title, lead, body, captions, tags, "
                         "attachments, labels) VALUES (?,?,?,?,?,?,?,?)"),
          QStringLiteral("INSERT INTO search_index (rowid, title, lead, body, captions, tags, "
                         "attachments, labels) VALUES (?,?,?,?,?,?,?,?)")}) {
        VESTITEL_CHECK(connection.run(sql, rowId, document.title, document.lead, document.body,
                                      document.captions, document.tags, document.attachments,
                                      labels));
    }
    return connection.run(
        QStringLiteral("INSERT INTO search_title (rowid, title, labels) VALUES (?,?,?)"), rowId,
        document.title, labels);
}

Result<qint64> keyFor(sqlite::Connection& connection, const std::vector<StoredDocument>& old,
                      const std::vector<Document>& fresh) {
    if (fresh.empty()) {
        return 0;
    }
    const QDate date = fresh.front().date;
    const bool isSameDay =
        !old.empty() && firstRowIdOf(old.front().document.date) == firstRowIdOf(date);
    return isSameDay ? Result<qint64>(postKeyOf(old.front().rowId)) : newPostKey(connection, date);
}

Result<void> replaceRows(sqlite::Connection& connection, const std::vector<StoredDocument>& old,
                         qint64 postKey, const std::vector<Document>& fresh, TermCounts& changes) {
    const auto remove = [&](const StoredDocument& stored) {
        countTerms(stored.document, stored.labels, -1, changes);
        return removeRow(connection, stored);
    };
    const bool inPlace = areReplaceable(old, postKey, fresh);
    for (size_t i = inPlace ? fresh.size() : 0; i < old.size(); ++i) {
        VESTITEL_CHECK(remove(old[i]));
    }
    for (size_t place = 0; place < fresh.size(); ++place) {
        const bool isOld = inPlace && place < old.size();
        if (isOld && isSame(old[place], fresh[place])) {
            continue;
        }
        // A row's old words and its new ones one after the other: FTS5 writes out what it has
        // gathered whenever row ids do not grow.
        if (isOld) {
            VESTITEL_CHECK(remove(old[place]));
        }
        VESTITEL_CHECK(
            addRow(connection, rowIdOf(postKey, static_cast<qint64>(place)), fresh[place]));
        countTerms(fresh[place], labelsOf(fresh[place]), 1, changes);
    }
    return {};
}

Result<qint64> newPostKey(sqlite::Connection& connection, const QDate& date) {
    qint64 first = firstRowIdOf(date);
    while (true) {
        const qint64 end = endOfDay(first);
        VESTITEL_TRY(auto row,
                     connection.query(QStringLiteral("SELECT max(id) FROM search_document "
                                                     "WHERE id >= ? AND id < ?"),
                                      first, end));
        VESTITEL_TRY(const bool found, row.step());
        const qint64 key =
            !found || row.isNull(0) ? postKeyOf(first) : postKeyOf(row.integer(0)) + 1;
        if (key < postKeyOf(end)) {
            return key;
        }
        first = end;
    }
}

void countTerms(const Document& document, const QString& labels, qint64 times, TermCounts& counts) {
    std::set<QByteArray> terms;
    for (const QString& text : {document.title, document.lead, document.body, document.captions,
                                document.tags, document.attachments, labels}) {
        language::visitTokens(text.toUtf8(), [&terms](const language::TokenView& token) {
            terms.insert(token.term.toByteArray());
            return true;
        });
    }
    for (const QByteArray& term : terms) {
        counts[term] += times;
    }
}

QString labelsOf(const Document& document) {
    QStringList terms{QString::fromUtf8(labelTerm(LabelKind::Language, document.language.tag()))};
    for (const Label& label : document.labels) {
        if (const QByteArray term = labelTerm(label.kind, label.value); !term.isEmpty()) {
            terms.append(QString::fromUtf8(term));
        }
    }
    terms.sort();
    terms.removeDuplicates();
    return terms.join(u' ');
}

} // namespace vestitel::search
