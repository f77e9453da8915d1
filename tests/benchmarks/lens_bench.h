#pragma once

#include "editorial/newsroom.h"

namespace vestitel::bench {

/// The list's filters, counts, orders and changes of many posts, in an archive of generated posts.
/// It changes posts.
[[nodiscard]] Result<void> printLenses(editorial::Newsroom& newsroom, qint64 posts);

/// The same alone, in a new archive of `posts` posts with short texts and no search index.
bool runLensBench(const QString& folder, int posts);

} // namespace vestitel::bench
