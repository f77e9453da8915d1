#pragma once

#include "editorial/newsroom.h"

namespace vestitel::editorial {

/// A post as the writer last saw it, put together from the store and the journal.
struct RecoveredPost {
    domain::Post post;   ///< With the journal's texts in place of the stored ones.
    QDateTime time;      ///< Of the newest entry, UTC.
    bool stored = false; ///< Whether the post itself was ever saved.
};

/// What was typed and not saved when the program ended; newest first. Entries that say the same
/// as the stored text are discarded on the way.
[[nodiscard]] Result<std::vector<RecoveredPost>> recoverDrafts(Newsroom& newsroom);

} // namespace vestitel::editorial
