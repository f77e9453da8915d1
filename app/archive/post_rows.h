#pragma once

#include "archive/slug_rules.h"
#include "domain/post.h"
#include "sqlite/connection.h"

#include <map>
#include <optional>

// A post's rows, read and written. Only for the sources of this folder.
namespace vestitel::archive {

/// An edition's row. The text of its body is as it is stored, and the edition's body is empty.
struct StoredEdition {
    domain::Edition edition;
    QString body;
    SlugState slug;
};

/// A post's rows; `post` has no editions.
struct StoredPost {
    qint64 number = 0;
    domain::Post post;
    std::map<domain::Language, StoredEdition> editions;
};

[[nodiscard]] Result<std::optional<StoredPost>> readPost(sqlite::Connection& connection,
                                                         const PostId& id);
/// The whole post; its bodies pass the sanitiser.
[[nodiscard]] Result<domain::Post> toPost(StoredPost stored);

/// Inserts or updates the post's own row, tags and attachments; its number.
[[nodiscard]] Result<qint64> writePost(sqlite::Connection& connection, const domain::Post& post,
                                       const std::optional<StoredPost>& stored);
[[nodiscard]] Result<void> writeEdition(sqlite::Connection& connection, qint64 post,
                                        const domain::Language& language,
                                        const domain::Edition& edition, const SlugState& slug);
/// All of the post's tags, in this order.
[[nodiscard]] Result<void> writeTags(sqlite::Connection& connection, qint64 post,
                                     const QStringList& tags);
/// A category that is not known yet is added, without names.
[[nodiscard]] Result<void> ensureCategory(sqlite::Connection& connection, const QString& key);
/// The change of the post from what it was at that time shows on no page: what was exported as it
/// was then is as it is now.
[[nodiscard]] Result<void> keepExported(sqlite::Connection& connection, qint64 post,
                                        qint64 modifiedBefore);
[[nodiscard]] Result<void> removeEdition(sqlite::Connection& connection, qint64 post,
                                         const domain::Language& language);

} // namespace vestitel::archive
