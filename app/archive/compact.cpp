#include "archive/automatic_backup.h"
#include "archive/backup.h"
#include "archive/media_store.h"
#include "archive/post_store.h"
#include "archive/revision_thinning.h"
#include "archive/settings_store.h"
#include "archive/snippet_store.h"
#include "archive/template_store.h"
#include "archive/values.h"

namespace vestitel::archive {

namespace {

Result<qint64> sumOf(sqlite::Connection& connection, const QString& sql) {
    VESTITEL_TRY(auto row, connection.query(sql));
    VESTITEL_TRY(const bool found, row.step());
    return found ? row.integer(0) : 0;
}

Result<qint64> sizeOnDisk(sqlite::Connection& connection) {
    VESTITEL_TRY(const qint64 pages, sumOf(connection, QStringLiteral("PRAGMA page_count")));
    VESTITEL_TRY(const qint64 size, sumOf(connection, QStringLiteral("PRAGMA page_size")));
    VESTITEL_TRY(const qint64 media,
                 sumOf(connection, QStringLiteral("SELECT coalesce(sum(bytes), 0) FROM medium")));
    return pages * size + media;
}

Result<qsizetype> eraseOldTrash(Archive& archive, int days) {
    std::vector<PostId> old;
    VESTITEL_CHECK(forEachRow(
        archive.connection(), QStringLiteral("SELECT id FROM post WHERE trashed < ?"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(PostId id, postIdAt(row, 0));
            old.push_back(std::move(id));
            return {};
        },
        toStored(archive.clock().now().addDays(-days))));
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(archive.connection()));
    PostStore store(archive);
    for (const PostId& id : old) {
        VESTITEL_CHECK(store.erase(transaction, id));
    }
    VESTITEL_CHECK(transaction.commit());
    return static_cast<qsizetype>(old.size());
}

} // namespace

Result<CompactReport> compact(Archive& archive) {
    sqlite::Connection& connection = archive.connection();
    VESTITEL_TRY(const Settings known, settings(archive));
    VESTITEL_CHECK(backupBefore(archive, BackupReason::BeforeBulkChange));
    VESTITEL_TRY(const qint64 before, sizeOnDisk(connection));
    CompactReport report;
    VESTITEL_TRY(report.posts, eraseOldTrash(archive, known.trashDays));
    VESTITEL_CHECK(inTransaction(connection, [&]() -> Result<void> {
        VESTITEL_TRY(report.revisions, thinRevisions(archive));
        return {};
    }));
    const QDateTime oldest = archive.clock().now().addDays(-known.trashDays);
    VESTITEL_CHECK(TemplateStore(archive).eraseRemovedBefore(oldest));
    VESTITEL_CHECK(SnippetStore(archive).eraseRemovedBefore(oldest));
    VESTITEL_TRY(report.media, MediaStore(archive).dropUnreferenced());
    VESTITEL_CHECK(connection.execute(QStringLiteral("VACUUM")));
    VESTITEL_TRY(const qint64 after, sizeOnDisk(connection));
    report.bytes = before - after;
    return report;
}

} // namespace vestitel::archive
