#pragma once

#include "archive/archive.h"
#include "base/id_source.h"

namespace vestitel::archive {

/// What was brought over from a damaged archive, and what was not.
struct SalvageReport {
    struct Count {
        qint64 saved = 0;
        qint64 lost = 0; ///< As far as it can be told; at least one where anything failed.
    };
    Count posts;
    Count editions;
    Count revisions;
    Count media; ///< Files, each checked against its hash.
    Count other; ///< Rows: categories, tags, captions, templates, settings.
    /// Texts whose post could not be read any more; they stand in new drafts.
    qint64 adopted = 0;
    /// The log of the last changes was damaged or not the archive's own.
    bool isLogLost = false;

    [[nodiscard]] bool isComplete() const {
        return posts.lost + editions.lost + revisions.lost + media.lost + other.lost + adopted ==
                   0 &&
               !isLogLost;
    }
};

/// Brings what can be read of a damaged archive, row by row, into `target`, a new archive without
/// posts. The damaged one is only read: the work is done on a copy of its database in the target's
/// folder. The search index is not filled. In no transaction; what a killed one leaves in the
/// target is not to be used. ErrorCode::DamagedData when nothing at all can be read.
[[nodiscard]] Result<SalvageReport> salvage(const QString& damagedFolder, Archive& target,
                                            IdSource& ids);

} // namespace vestitel::archive
