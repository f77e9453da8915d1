#pragma once

#include "editorial/import_files.h"
#include "editorial/newsroom_thread.h"

#include <QFuture>

namespace vestitel::editorial {

/// An import beside a window: files are read on a pool, each post is stored in a short step on the
/// archive's thread, between which saves and searches go first. `progress` is called on the pool.
/// A newsroom that is closed ends the job with ErrorCode::Cancelled.
[[nodiscard]] QFuture<Result<ImportReport>> startImport(NewsroomThread& newsroom,
                                                        const ImportRequest& request,
                                                        const Progress& progress,
                                                        const Cancellation& cancellation);

} // namespace vestitel::editorial
