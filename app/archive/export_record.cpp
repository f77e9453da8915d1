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
            VESTITEL_CHECK(connection.run(
                QStringLiteral("INSERT INTO post_export (post, time, modified, "
                               "funding) SELECT number, ?, ?, ? FROM post "
                               "WHERE id = ? "
                               "ON CONFLICT DO UPDATE SET time = excluded.time, "
                               "modified = excluded.modified, "
                               "funding = excluded.funding"),
                now, toStored(state.modified), state.funding, state.post.toString()));
        }
        return {};
    });
}

Result<std::vector<FundedExport>> fundedExports(Archive& archive) {
    std::vector<FundedExport> exports;
    VESTITEL_CHECK(forEachRow(
        archive.connection(),
        QStringLiteral("SELECT p.id, p.programme, p.date, x.funding FROM post_export x "
                       "JOIN post p ON p.number = x.post WHERE x.funding <> '' "
                       "AND p.trashed IS NULL ORDER BY p.date DESC, p.created DESC, p.id DESC"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(const PostId post, postIdAt(row, 0));
            exports.push_back({post, row.text(1), dateFromStored(row.text(2)), row.text(3)});
            return {};
        }));
    return exports;
}

} // namespace vestitel::archive
