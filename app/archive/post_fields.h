#pragma once

#include "archive/archive.h"
#include "base/ids.h"
#include "domain/post.h"
#include "sqlite/transaction.h"

#include <optional>

namespace vestitel::archive {

/// What lists change of many posts at once; never a text.
struct PostFields {
    domain::Status status = domain::Status::Draft;
    QString category;    ///< Empty: none.
    QString programme{}; ///< Empty: none.
    QString programmeWaiver{};
    QStringList tags;
    bool trashed = false;

    friend bool operator==(const PostFields&, const PostFields&) = default;
};

/// ErrorCode::NotFound when there is no such post.
[[nodiscard]] Result<PostFields> postFields(Archive& archive, const PostId& id);

/// Writes what differs, by the rules of PostStore::save (a category that is not known yet is added;
/// a published post's slugs are frozen from then on), but leaves the texts and the drafts of them
/// alone, and reads none. A post whose status alone is another one is as it was exported.
/// False: nothing differed.
[[nodiscard]] Result<bool> setPostFields(sqlite::Transaction& transaction, Archive& archive,
                                         const PostId& id, const PostFields& fields);

} // namespace vestitel::archive
