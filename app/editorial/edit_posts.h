#pragma once

#include "archive/post_store.h"
#include "editorial/newsroom.h"

namespace vestitel::editorial {

/// A post that is not stored yet: a new id, today's date, an empty edition in each language.
[[nodiscard]] Result<domain::Post> newPost(Newsroom& newsroom);

/// A stored draft with the same texts, images and attachments, today's date, and slugs of its own.
[[nodiscard]] Result<domain::Post> duplicatePost(Newsroom& newsroom, const PostId& id);

/// Stores the post and brings the search index up to it, in one transaction.
[[nodiscard]] Result<archive::SaveOutcome> savePost(Newsroom& newsroom, const domain::Post& post,
                                                    archive::SaveReason reason,
                                                    const QString& note = {});

/// What the editor holds of one edition, besides what the rest of the post holds.
struct EditedText {
    domain::Language language;
    QString title;
    QString lead;
    html::Body body;

    friend bool operator==(const EditedText&, const EditedText&) = default;
};

/// Writes the texts into the stored post and saves it (the other fields stay as they are stored;
/// a post that is not stored yet is made from `fresh`).
[[nodiscard]] Result<archive::SaveOutcome> saveTexts(Newsroom& newsroom, const domain::Post& fresh,
                                                     const std::vector<EditedText>& texts,
                                                     archive::SaveReason reason,
                                                     const QString& note = {});

/// Puts an earlier state of one edition back, as a new save.
[[nodiscard]] Result<archive::SaveOutcome> restoreRevision(Newsroom& newsroom, qint64 revision);

/// Each a transaction for all of the posts: all or none.
[[nodiscard]] Result<void> moveToTrash(Newsroom& newsroom, const std::vector<PostId>& ids);
[[nodiscard]] Result<void> restoreFromTrash(Newsroom& newsroom, const std::vector<PostId>& ids);
[[nodiscard]] Result<void> erase(Newsroom& newsroom, const std::vector<PostId>& ids);
[[nodiscard]] Result<void> setStatus(Newsroom& newsroom, const std::vector<PostId>& ids,
                                     domain::Status status);

} // namespace vestitel::editorial
