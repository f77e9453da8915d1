#pragma once

#include "editorial/export_posts.h"
#include "editorial/newsroom_thread.h"

#include <QFuture>

namespace vestitel::editorial {

/// An export beside a window: each post is read in a short step on the archive's thread, between
/// which saves and searches go first; pages and images are made and written on a pool.
/// `progress` is called on the pool. A newsroom that is closed
/// ends the job with ErrorCode::Cancelled.
[[nodiscard]] QFuture<Result<ExportReport>> startExport(NewsroomThread& newsroom,
                                                        const ExportRequest& request,
                                                        const Progress& progress,
                                                        const Cancellation& cancellation);

} // namespace vestitel::editorial
