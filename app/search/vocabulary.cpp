#include "search/vocabulary.h"

#include "sqlite/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vestitel::search {

Result<void> Vocabulary::prepare() {
    VESTITEL_TRY(auto row, m_connection->query(QStringLiteral(
                               "SELECT 1 WHERE EXISTS (SELECT 1 FROM search_document) "
                               "AND NOT EXISTS (SELECT 1 FROM search_term)")));
    VESTITEL_TRY(const bool isOlder, row.step());
    if (!isOlder) {
        return {};
    }
    VESTITEL_CHECK(m_connection->execute(
        QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_old_term "
                       "USING fts5vocab (main, search_index, 'row')")));
    VESTITEL_CHECK(m_connection->run(
        QStringLiteral("INSERT OR IGNORE INTO search_term SELECT term FROM temp.search_old_term")));
    return m_connection->execute(QStringLiteral("DROP TABLE temp.search_old_term"));
}

Result<void> Vocabulary::add(const std::set<QByteArray>& terms) {
    QJsonArray array;
    for (const QByteArray& term : terms) {
        array.append(QString::fromUtf8(term));
    }
    // One statement for all of a text's words, however many.
    return m_connection->run(
        QStringLiteral("INSERT OR IGNORE INTO search_term SELECT value FROM json_each(?)"),
        QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

Result<QByteArray> Vocabulary::firstFrom(const QByteArray& term) {
    VESTITEL_TRY(auto row,
                 m_connection->query(QStringLiteral("SELECT term FROM search_term WHERE term >= ? "
                                                    "ORDER BY term LIMIT 1"),
                                     QString::fromUtf8(term)));
    VESTITEL_TRY(const bool found, row.step());
    return found ? row.text(0).toUtf8() : QByteArray();
}

} // namespace vestitel::search
