#include "archive/snippet_store.h"

#include "archive/stock_rows.h"
#include "archive/values.h"
#include "html/body_text.h"

#include <QCoreApplication>

namespace vestitel::archive {

namespace {

template <typename... Values>
Result<std::vector<StoredSnippet>> readSnippets(sqlite::Connection& connection,
                                                const QString& condition, const Values&... values) {
    std::vector<StoredSnippet> snippets;
    VESTITEL_CHECK(forEachRow(
        connection,
        QStringLiteral("SELECT number, name, language, removed, body FROM snippet ") + condition,
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(const domain::Language language, languageAt(row, 2));
            StoredSnippet snippet{row.integer(0), {row.text(1), language}};
            if (!row.isNull(3)) {
                snippet.removed = timeFromStored(row.integer(3));
            }
            VESTITEL_TRY(snippet.content.body, bodyAt(row, 4));
            snippets.push_back(std::move(snippet));
            return {};
        },
        values...));
    return snippets;
}

} // namespace

Result<qint64> SnippetStore::add(const domain::Snippet& content) {
    sqlite::Connection& connection = m_archive->connection();
    VESTITEL_TRY(const QString name, stockName(content.name));
    if (content.body.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("vestitel::archive",
                                                   "There is no text to keep. Select some first."));
    }
    qint64 number = 0;
    const Result<void> stored = inTransaction(connection, [&]() -> Result<void> {
        VESTITEL_CHECK(connection.run(
            QStringLiteral("INSERT INTO snippet (name, language, body) VALUES (?, ?, ?)"), name,
            content.language.tag(), content.body.html()));
        number = connection.lastInsertId();
        return linkStockMedia(connection, Stock::Snippet, number, html::mediaOf(content.body));
    });
    VESTITEL_CHECK(stored);
    return number;
}

Result<std::vector<StoredSnippet>> SnippetStore::all() {
    return readSnippets(m_archive->connection(), QStringLiteral("ORDER BY name, number"));
}

Result<StoredSnippet> SnippetStore::get(qint64 number) {
    VESTITEL_TRY(auto found,
                 readSnippets(m_archive->connection(), QStringLiteral("WHERE number = ?"), number));
    return found.empty() ? noSuchStock(number) : Result<StoredSnippet>(std::move(found.front()));
}

Result<void> SnippetStore::rename(qint64 number, const QString& name) {
    return renameStock(m_archive->connection(), Stock::Snippet, number, name);
}

Result<void> SnippetStore::remove(qint64 number) {
    return markStock(m_archive->connection(), Stock::Snippet, number, m_archive->clock().now());
}

Result<void> SnippetStore::restore(qint64 number) {
    return markStock(m_archive->connection(), Stock::Snippet, number, std::nullopt);
}

Result<void> SnippetStore::eraseRemovedBefore(const QDateTime& time) {
    return eraseStock(m_archive->connection(), Stock::Snippet, time);
}

} // namespace vestitel::archive
