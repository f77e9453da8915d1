#pragma once

#include "archive/post_list.h"

#include <QFuture>

#include <functional>
#include <vector>

namespace vestitel::dialogs {

/// Posts of the archive by what is written, the best first; the newest when nothing is written.
/// Answers by a future and never blocks.
using PostFinder = std::function<QFuture<Result<std::vector<archive::PostRow>>>(
    const QString& query, qint64 limit)>;

} // namespace vestitel::dialogs
