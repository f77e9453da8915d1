#include "archive/export_record.h"

#include "archive/values.h"

namespace vestitel::archive {

Result<void> recordExports(Archive& archive, const std::vector<ExportedState>& exported) {
    if (exported.empty()) {
        return {};
    }
    sqlite::Connection& connection = archive.connection();
    const qint64 now = toStored(archive.clock().now());
    return inTransaction(connection, [&]() -> Result<void> {
        for (const ExportedState& state : exported) {
            VESTITEL_CHECK(
                connection.run(QStringLiteral("INSERT INTO post_export (post, time, modified) "
                                              "SELECT number, ?, ? FROM post WHERE id = ? "
                                              "ON CONFLICT DO UPDATE SET time = excluded.time, "
                                              "modified = excluded.modified"),
                               now, toStored(state.modified), state.post.toString()));
        }
        return {};
    });
}

} // namespace vestitel::archive
