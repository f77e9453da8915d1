#pragma once

#include "archive/archive.h"
#include "domain/post.h"
#include "sqlite/transaction.h"

#include <optional>
#include <vector>

namespace vestitel::archive {

/// Why a text was saved.
enum class SaveReason { Manual, Automatic, StatusChange, Restore, Import, Repair };
[[nodiscard]] QString toString(SaveReason reason); ///< "manual", "status-change", ...
[[nodiscard]] std::optional<SaveReason> saveReasonFromString(const QString& text);

/// What a save did.
struct SaveOutcome {
    bool changed = false; ///< Anything at all.
    std::vector<domain::Language>
        changedEditions{}; ///< Those whose text changed (or are new/gone).
    domain::Post post;     ///< As stored: slugs given, modified set.
};

/// Posts and their editions. Single-threaded, over an open archive.
class PostStore final {
public:
    explicit PostStore(Archive& archive) : m_archive(&archive) {}

    /// Inserts or updates the post as a whole. `created` and `modified` may be not valid; `trashed`
    /// is not looked at. A category that is not known yet is added, without names.
    ///
    /// Slugs: unique in their language, the trash included. An edition without one gets it from
    /// its title, and it follows the title until the post is first published, unless the writer
    /// set another; from then on it is frozen, and another one is refused (ErrorCode::Conflict).
    /// One that another post has is refused (ErrorCode::AlreadyExists), but gets a number when it
    /// comes by an import.
    ///
    /// Each edition whose text changed leaves a revision of its earlier state. The drafts of the
    /// post's editions are cleared (but for an import and a repair: their text is not the draft's).
    /// A save that changes nothing writes nothing else. `modified` is now, or by an import what
    /// the post says. Refuses media that are not in the archive (ErrorCode::NotFound).
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

private:
    Archive* m_archive;
};

} // namespace vestitel::archive
