#pragma once

#include "archive/archive.h"
#include "domain/post.h"

#include <optional>
#include <vector>

namespace vestitel::archive {

/// Why a revision was made.
enum class SaveReason { Manual, Automatic, StatusChange, Restore, Import, Repair };

/// What a save did.
struct SaveOutcome {
    bool changed = false;                          ///< Anything at all.
    std::vector<domain::Language> changedEditions; ///< Those whose text changed (or are new/gone).
    domain::Post post; ///< As stored: slugs given, modified set.
};

/// Posts and their editions. Single-threaded, over an open archive.
class PostStore final {
public:
    explicit PostStore(Archive& archive);

    /// Inserts or updates the post as a whole; gives slugs to editions that lack one (unique in
    /// their language, from the title; a slug follows the title until the post is first published,
    /// unless the writer set another; then it is frozen). A revision of the earlier text for each edition that
    /// changed. Clears the drafts journal of the post's editions. Refuses media that are not in the archive.
    [[nodiscard]] Result<SaveOutcome> save(sqlite::Transaction& transaction,
                                           const domain::Post& post, SaveReason reason,
                                           const QString& note = {});
    [[nodiscard]] Result<domain::Post> post(const PostId& id);
    [[nodiscard]] Result<bool> contains(const PostId& id);
    /// By the id, or by a beginning of it that only one post has (for the command line).
    [[nodiscard]] Result<PostId> resolve(const QString& idOrPrefix);

    [[nodiscard]] Result<void> moveToTrash(sqlite::Transaction& transaction, const PostId& id);
    [[nodiscard]] Result<void> restoreFromTrash(sqlite::Transaction& transaction, const PostId& id);
    /// For good, with its revisions. Only a post in the trash.
    [[nodiscard]] Result<void> erase(sqlite::Transaction& transaction, const PostId& id);
};

} // namespace vestitel::archive
