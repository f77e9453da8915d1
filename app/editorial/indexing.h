#pragma once

#include "editorial/newsroom.h"

namespace vestitel::editorial {

/// Brings the index up to the post as it is stored, in the transaction that stored it. A post in
/// the trash is not found.
[[nodiscard]] Result<void> indexPost(Newsroom& newsroom, sqlite::Transaction& transaction,
                                     const domain::Post& post);

/// Makes the whole index anew from the posts, in steps between which the archive is whole.
[[nodiscard]] Result<void> rebuildIndex(Newsroom& newsroom, const Progress& progress = {});
/// The same, if it is not whole or of another version's form.
[[nodiscard]] Result<void> ensureIndex(Newsroom& newsroom, const Progress& progress = {});

} // namespace vestitel::editorial
