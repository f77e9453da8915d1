#include "archive/post_fields.h"

#include "archive/post_rows.h"
#include "archive/values.h"

#include <QCoreApplication>

namespace vestitel::archive {

namespace {

struct NumberedFields {
    qint64 number = 0;
    qint64 modified = 0;
    PostFields fields;
};

Result<NumberedFields> readFields(sqlite::Connection& connection, const PostId& id) {
    VESTITEL_TRY(auto row,
                 connection.query(QStringLiteral("SELECT number, status, category, "
                                                 "trashed IS NOT NULL, modified, programme, "
                                                 "programme_waiver FROM post WHERE id = ?"),
                                  id.toString()));
    VESTITEL_TRY(const bool found, row.step());
    if (!found) {
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("vestitel::archive", "The archive has no post “%1”.")
                .arg(id.toString()));
    }
    const auto status = domain::statusFromString(row.text(1));
    if (!status) {
        return damagedRow(QStringLiteral("status"));
    }
    NumberedFields read{row.integer(0),
                        row.integer(4),
                        {.status = *status,
                         .category = row.isNull(2) ? QString() : row.text(2),
                         .programme = row.text(5),
                         .programmeWaiver = row.text(6),
                         .tags = {},
                         .trashed = row.integer(3) != 0}};
    VESTITEL_CHECK(forEachRow(
        connection, QStringLiteral("SELECT tag FROM post_tag WHERE post = ? ORDER BY position"),
        [&read](const sqlite::Statement& tag) -> Result<void> {
            read.fields.tags += tag.text(0);
            return {};
        },
        read.number));
    return read;
}

} // namespace

Result<PostFields> postFields(Archive& archive, const PostId& id) {
    VESTITEL_TRY(auto read, readFields(archive.connection(), id));
    return std::move(read.fields);
}

Result<bool> setPostFields(sqlite::Transaction& transaction, Archive& archive, const PostId& id,
                           const PostFields& fields) {
    sqlite::Connection& connection = transaction.connection();
    VESTITEL_TRY(const auto before, readFields(connection, id));
    if (before.fields == fields) {
        return false;
    }
    const qint64 now = toStored(archive.clock().now());
    if (before.fields.trashed != fields.trashed) {
        VESTITEL_CHECK(
            connection.run(QStringLiteral("UPDATE post SET trashed = ? WHERE number = ?"),
                           fields.trashed ? std::optional(now) : std::nullopt, before.number));
    }
    if (before.fields.tags != fields.tags) {
        VESTITEL_CHECK(writeTags(connection, before.number, fields.tags));
    }
    if (before.fields.category != fields.category) {
        VESTITEL_CHECK(ensureCategory(connection, fields.category));
        VESTITEL_CHECK(connection.run(
            QStringLiteral("UPDATE post SET category = nullif(?, '') WHERE number = ?"),
            fields.category, before.number));
    }
    const bool isFundedOtherwise = before.fields.programme != fields.programme ||
                                   before.fields.programmeWaiver != fields.programmeWaiver;
    if (isFundedOtherwise) {
        VESTITEL_CHECK(connection.run(
            QStringLiteral("UPDATE post SET programme = ?, programme_waiver = ? WHERE number = ?"),
            fields.programme, fields.programmeWaiver, before.number));
    }
    if (before.fields.status != fields.status) {
        VESTITEL_CHECK(connection.run(QStringLiteral("UPDATE post SET status = ? WHERE number = ?"),
                                      domain::toString(fields.status), before.number));
        if (fields.status == domain::Status::Published) {
            VESTITEL_CHECK(connection.run(
                QStringLiteral("UPDATE edition SET slug_is_frozen = 1 WHERE post = ?"),
                before.number));
        }
    }
    const bool isOnPages = before.fields.tags != fields.tags ||
                           before.fields.category != fields.category || isFundedOtherwise;
    if (isOnPages || before.fields.status != fields.status) {
        VESTITEL_CHECK(connection.run(
            QStringLiteral("UPDATE post SET modified = ? WHERE number = ?"), now, before.number));
    }
    if (!isOnPages) {
        VESTITEL_CHECK(keepExported(connection, before.number, before.modified));
    }
    return true;
}

} // namespace vestitel::archive
