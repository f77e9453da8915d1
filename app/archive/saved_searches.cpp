#include "archive/saved_searches.h"

#include "archive/values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace vestitel::archive {

namespace {

const QString kKey = QStringLiteral("saved_searches");

Result<void> write(Archive& archive, const QStringList& queries) {
    return archive.connection().run(
        QStringLiteral("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"), kKey,
        QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(queries)).toJson(QJsonDocument::Compact)));
}

} // namespace

Result<QStringList> savedSearches(Archive& archive) {
    VESTITEL_TRY(auto row, archive.connection().query(
                               QStringLiteral("SELECT value FROM setting WHERE key = ?"), kKey));
    VESTITEL_TRY(const bool found, row.step());
    QStringList queries;
    if (found) {
        for (const QJsonValue& value : QJsonDocument::fromJson(row.text(0).toUtf8()).array()) {
            queries.append(value.toString());
        }
    }
    queries.removeAll(QString());
    return queries;
}

Result<void> keepSearch(Archive& archive, const QString& query) {
    const QString kept = query.simplified();
    if (kept.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("vestitel::archive",
                                                   "A search without words cannot be kept."));
    }
    VESTITEL_TRY(QStringList queries, savedSearches(archive));
    if (queries.contains(kept)) {
        return {};
    }
    queries.append(kept);
    return write(archive, queries);
}

Result<void> forgetSearch(Archive& archive, const QString& query) {
    VESTITEL_TRY(QStringList queries, savedSearches(archive));
    return queries.removeAll(query.simplified()) > 0 ? write(archive, queries) : Result<void>();
}

} // namespace vestitel::archive
