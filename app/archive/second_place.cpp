#include "archive/second_place.h"

#include "archive/values.h"

#include <QDir>
#include <QFileInfo>

namespace vestitel::archive {

Result<QString> secondPlace(sqlite::Connection& connection, const QString& archiveFolder) {
    QString chosen;
    QString id;
    VESTITEL_CHECK(forEachRow(
        connection,
        QStringLiteral(
            "SELECT key, value FROM setting WHERE key IN ('archive_id', 'backup_folder')"),
        [&](const sqlite::Statement& row) -> Result<void> {
            (row.text(0) == QLatin1String("archive_id") ? id : chosen) = row.text(1);
            return {};
        }));
    if (chosen.isEmpty()) {
        return QString();
    }
    // By the id too, since two archives may be called alike.
    return QStringLiteral("%1/%2-%3")
        .arg(QDir::cleanPath(chosen), QFileInfo(archiveFolder).fileName(), id.left(8));
}

} // namespace vestitel::archive
