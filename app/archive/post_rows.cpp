#include "archive/post_rows.h"

#include "archive/values.h"
#include "html/body_text.h"
#include "html/sanitiser.h"

#include <QJsonDocument>

namespace vestitel::archive {

namespace {

QString toStored(const QJsonObject& object) {
    return object.isEmpty()
               ? QStringLiteral("")
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QString> optionalKey(const QString& key) {
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

std::optional<QString> optionalHash(const std::optional<MediaHash>& hash) {
    return hash ? std::optional(hash->toString()) : std::nullopt;
}

Result<std::optional<StoredPost>> readOwnRow(sqlite::Connection& connection, const PostId& id) {
    VESTITEL_TRY(
        auto row,
        connection.query(QStringLiteral("SELECT number, kind, status, date, category, lead_image, "
                                        "created, modified, trashed, unknown, programme, "
                                        "programme_waiver FROM post WHERE id = ?"),
                         id.toString()));
    VESTITEL_TRY(const bool found, row.step());
    if (!found) {
        return std::optional<StoredPost>();
    }
    const auto status = domain::statusFromString(row.text(2));
    if (!status) {
        return damagedRow(QStringLiteral("status"));
    }
    StoredPost stored{row.integer(0), domain::Post{.id = id}, {}};
    domain::Post& post = stored.post;
    post.kind = row.text(1);
    post.status = *status;
    post.date = dateFromStored(row.text(3));
    post.category = row.text(4);
    if (!row.isNull(5)) {
        VESTITEL_TRY(post.leadImage, mediaHashAt(row, 5));
    }
    post.created = timeFromStored(row.integer(6));
    post.modified = timeFromStored(row.integer(7));
    if (!row.isNull(8)) {
        post.trashed = timeFromStored(row.integer(8));
    }
    post.unknown = QJsonDocument::fromJson(row.text(9).toUtf8()).object();
    post.programme = row.text(10);
    post.programmeWaiver = row.text(11);
    return std::optional(std::move(stored));
}

Result<void> readTags(sqlite::Connection& connection, StoredPost& stored) {
    return forEachRow(
        connection, QStringLiteral("SELECT tag FROM post_tag WHERE post = ? ORDER BY position"),
        [&](const sqlite::Statement& row) -> Result<void> {
            stored.post.tags += row.text(0);
            return {};
        },
        stored.number);
}

Result<void> readAttachments(sqlite::Connection& connection, StoredPost& stored) {
    VESTITEL_CHECK(forEachRow(
        connection,
        QStringLiteral("SELECT medium FROM attachment WHERE post = ? ORDER BY position"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(const MediaHash hash, mediaHashAt(row, 0));
            stored.post.attachments.push_back({hash});
            return {};
        },
        stored.number));
    return forEachRow(
        connection,
        QStringLiteral("SELECT position, language, title FROM attachment_title WHERE post = ?"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(const domain::Language language, languageAt(row, 1));
            const auto position = static_cast<size_t>(row.integer(0));
            if (position >= stored.post.attachments.size()) {
                return damagedRow(QStringLiteral("attachment's position"));
            }
            stored.post.attachments[position].titles[language] = row.text(2);
            return {};
        },
        stored.number);
}

Result<void> readEditions(sqlite::Connection& connection, StoredPost& stored) {
    return forEachRow(
        connection,
        QStringLiteral("SELECT language, state, slug, slug_is_own, slug_is_frozen, title, lead, "
                       "description, body FROM edition WHERE post = ?"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(const domain::Language language, languageAt(row, 0));
            const auto state = domain::editionStateFromString(row.text(1));
            if (!state) {
                return damagedRow(QStringLiteral("state"));
            }
            StoredEdition& entry = stored.editions[language];
            entry.edition.state = *state;
            entry.edition.slug = row.text(2);
            entry.slug = {row.text(2), row.integer(3) != 0, row.integer(4) != 0};
            entry.edition.title = row.text(5);
            entry.edition.lead = row.text(6);
            entry.edition.description = row.text(7);
            entry.body = row.text(8);
            return {};
        },
        stored.number);
}

Result<void> writeAttachments(sqlite::Connection& connection, qint64 number,
                              const std::vector<domain::Attachment>& attachments) {
    VESTITEL_CHECK(connection.run(QStringLiteral("DELETE FROM attachment WHERE post = ?"), number));
    qint64 position = 0;
    for (const domain::Attachment& attachment : attachments) {
        VESTITEL_CHECK(connection.run(
            QStringLiteral("INSERT INTO attachment (post, position, medium) VALUES (?, ?, ?)"),
            number, position, attachment.hash.toString()));
        for (const auto& [language, title] : attachment.titles) {
            VESTITEL_CHECK(connection.run(
                QStringLiteral("INSERT INTO attachment_title (post, position, language, title) "
                               "VALUES (?, ?, ?, ?)"),
                number, position, language.tag(), title));
        }
        ++position;
    }
    return {};
}

} // namespace

Result<std::optional<StoredPost>> readPost(sqlite::Connection& connection, const PostId& id) {
    VESTITEL_TRY(auto stored, readOwnRow(connection, id));
    if (stored) {
        VESTITEL_CHECK(readTags(connection, *stored));
        VESTITEL_CHECK(readAttachments(connection, *stored));
        VESTITEL_CHECK(readEditions(connection, *stored));
    }
    return stored;
}

Result<domain::Post> toPost(StoredPost stored) {
    domain::Post post = std::move(stored.post);
    for (auto& [language, entry] : stored.editions) {
        if (!entry.body.isEmpty()) {
            VESTITEL_TRY(entry.edition.body, html::sanitise(entry.body));
        }
        post.editions.emplace(language, std::move(entry.edition));
    }
    return post;
}

Result<qint64> writePost(sqlite::Connection& connection, const domain::Post& post,
                         const std::optional<StoredPost>& stored) {
    VESTITEL_CHECK(ensureCategory(connection, post.category));
    const auto columns = [&](const QString& sql) {
        return connection.query(sql, post.kind, domain::toString(post.status), toStored(post.date),
                                optionalKey(post.category), optionalHash(post.leadImage),
                                toStored(post.created), toStored(post.modified),
                                toStored(post.unknown), post.programme, post.programmeWaiver,
                                post.id.toString());
    };
    VESTITEL_TRY(auto statement,
                 columns(stored ? QStringLiteral("UPDATE post SET kind = ?, status = ?, date = ?, "
                                                 "category = ?, lead_image = ?, created = ?, "
                                                 "modified = ?, unknown = ?, programme = ?, "
                                                 "programme_waiver = ? WHERE id = ?")
                                : QStringLiteral("INSERT INTO post (kind, status, date, category, "
                                                 "lead_image, created, modified, unknown, "
                                                 "programme, programme_waiver, id) "
                                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")));
    VESTITEL_CHECK(statement.run());
    const qint64 number = stored ? stored->number : connection.lastInsertId();
    if (stored ? stored->post.tags != post.tags : !post.tags.isEmpty()) {
        VESTITEL_CHECK(writeTags(connection, number, post.tags));
    }
    if (stored ? stored->post.attachments != post.attachments : !post.attachments.empty()) {
        VESTITEL_CHECK(writeAttachments(connection, number, post.attachments));
    }
    return number;
}

Result<void> writeEdition(sqlite::Connection& connection, qint64 post,
                          const domain::Language& language, const domain::Edition& edition,
                          const SlugState& slug) {
    VESTITEL_CHECK(connection.run(
        QStringLiteral("INSERT INTO edition (post, language, state, slug, slug_is_own, "
                       "slug_is_frozen, title, lead, description, body) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (post, language) "
                       "DO UPDATE SET state = excluded.state, slug = excluded.slug, "
                       "slug_is_own = excluded.slug_is_own, "
                       "slug_is_frozen = excluded.slug_is_frozen, title = excluded.title, "
                       "lead = excluded.lead, description = excluded.description, "
                       "body = excluded.body"),
        post, language.tag(), domain::toString(edition.state), slug.slug, slug.isOwn ? 1 : 0,
        slug.isFrozen ? 1 : 0, edition.title, edition.lead, edition.description,
        edition.body.html()));
    VESTITEL_CHECK(
        connection.run(QStringLiteral("DELETE FROM edition_medium WHERE post = ? AND language = ?"),
                       post, language.tag()));
    for (const MediaHash& hash : html::mediaOf(edition.body)) {
        VESTITEL_CHECK(connection.run(
            QStringLiteral("INSERT INTO edition_medium (post, language, medium) VALUES (?, ?, ?)"),
            post, language.tag(), hash.toString()));
    }
    return {};
}

Result<void> writeTags(sqlite::Connection& connection, qint64 post, const QStringList& tags) {
    VESTITEL_CHECK(connection.run(QStringLiteral("DELETE FROM post_tag WHERE post = ?"), post));
    for (qsizetype i = 0; i < tags.size(); ++i) {
        VESTITEL_CHECK(connection.run(
            QStringLiteral("INSERT INTO post_tag (post, tag, position) VALUES (?, ?, ?)"), post,
            tags[i], i));
    }
    return {};
}

Result<void> ensureCategory(sqlite::Connection& connection, const QString& key) {
    if (key.isEmpty()) {
        return {};
    }
    return connection.run(
        QStringLiteral("INSERT INTO category (key, position) "
                       "SELECT ?, coalesce(max(position) + 1, 0) FROM category WHERE TRUE "
                       "ON CONFLICT DO NOTHING"),
        key);
}

Result<void> keepExported(sqlite::Connection& connection, qint64 post, qint64 modifiedBefore) {
    return connection.run(
        QStringLiteral("UPDATE post_export SET modified = post.modified FROM post "
                       "WHERE post.number = post_export.post AND post_export.post = ? "
                       "AND post_export.modified = ?"),
        post, modifiedBefore);
}

Result<void> removeEdition(sqlite::Connection& connection, qint64 post,
                           const domain::Language& language) {
    return connection.run(QStringLiteral("DELETE FROM edition WHERE post = ? AND language = ?"),
                          post, language.tag());
}

} // namespace vestitel::archive
