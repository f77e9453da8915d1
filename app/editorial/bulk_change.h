#pragma once

#include "archive/post_fields.h"
#include "base/cancellation.h"
#include "editorial/newsroom.h"

#include <vector>

namespace vestitel::editorial {

/// One thing that is done to many posts.
struct BulkChange {
    enum class Kind {
        AddTag,
        RemoveTag,
        SetCategory,
        SetProgramme, ///< A waiver goes with the programme that it was written for.
        SetStatus,
        MoveToTrash,
        PutBack,
    };

    Kind kind = Kind::AddTag;
    QString name{}; ///< The tag, or the category's or programme's key (empty: none).
    domain::Status status = domain::Status::Draft; ///< For SetStatus.
};

/// A post that a change has changed.
struct ChangedFields {
    PostId post;
    archive::PostFields before;
    archive::PostFields after;
};

struct BulkOutcome {
    std::vector<ChangedFields> changed; ///< Those that were so already are not among them.
    /// Something in [square brackets] is still to be filled in in one that is ready or published
    /// now (of the first 200: each is read for it).
    bool isUnfinished = false;
};

/// All or none, in one transaction, with the search index; of many after a backup (care.h). No text
/// and no draft of one is touched. Posts that are gone are passed over; ErrorCode::NotFound when
/// all are. Cancelled: ErrorCode::Cancelled, and nothing was changed.
[[nodiscard]] Result<BulkOutcome> changePosts(Newsroom& newsroom, const std::vector<PostId>& ids,
                                              const BulkChange& change,
                                              const Progress& progress = {},
                                              const Cancellation& cancellation = {});

/// Takes a change back, in one transaction; what was done to the same posts since then stays. The
/// number of posts that are another than before.
[[nodiscard]] Result<qsizetype> undoChange(Newsroom& newsroom,
                                           const std::vector<ChangedFields>& changed,
                                           const Progress& progress = {},
                                           const Cancellation& cancellation = {});

} // namespace vestitel::editorial
