#include "archive/emblem_store.h"

#include "archive/media_store.h"
#include "archive/values.h"

namespace vestitel::archive {

Result<Emblems> emblems(Archive& archive) {
    Emblems emblems;
    VESTITEL_CHECK(forEachRow(archive.connection(),
                              QStringLiteral("SELECT key, medium FROM emblem"),
                              [&](const sqlite::Statement& row) -> Result<void> {
                                  VESTITEL_TRY(const MediaHash hash, mediaHashAt(row, 1));
                                  emblems.emplace(row.text(0), hash);
                                  return {};
                              }));
    return emblems;
}

Result<void> setEmblem(Archive& archive, const QString& key,
                       const std::optional<MediaHash>& medium) {
    sqlite::Connection& connection = archive.connection();
    if (!medium) {
        return inTransaction(connection, [&] {
            return connection.run(QStringLiteral("DELETE FROM emblem WHERE key = ?"), key);
        });
    }
    VESTITEL_CHECK(MediaStore(archive).medium(*medium));
    return inTransaction(connection, [&] {
        return connection.run(QStringLiteral("INSERT INTO emblem (key, medium) VALUES (?, ?) "
                                             "ON CONFLICT DO UPDATE SET medium = excluded.medium"),
                              key, medium->toString());
    });
}

} // namespace vestitel::archive
