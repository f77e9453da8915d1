#include "archive/check_levels.h"

#include "archive/values.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vestitel::archive {

Result<CheckLevels> checkLevels(Archive& archive) {
    CheckLevels levels;
    VESTITEL_CHECK(forEachRow(
        archive.connection(),
        QStringLiteral("SELECT value FROM setting WHERE key = 'check_levels'"),
        [&](const sqlite::Statement& row) -> Result<void> {
            const QJsonObject object = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
            for (auto level = object.begin(); level != object.end(); ++level) {
                levels[level.key()] = level.value().toString();
            }
            return {};
        }));
    return levels;
}

Result<void> saveCheckLevels(Archive& archive, const CheckLevels& levels) {
    QJsonObject object;
    for (const auto& [rule, level] : levels) {
        object[rule] = level;
    }
    sqlite::Connection& connection = archive.connection();
    return inTransaction(connection, [&] {
        return connection.run(
            QStringLiteral("INSERT INTO setting (key, value) VALUES ('check_levels', ?) "
                           "ON CONFLICT DO UPDATE SET value = excluded.value"),
            QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    });
}

} // namespace vestitel::archive
