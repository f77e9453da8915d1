#include "search/vocabulary.h"

#include "sqlite/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vestitel::search {

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
