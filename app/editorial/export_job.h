#pragma once

#include "editorial/export_posts.h"
#include "editorial/newsroom_thread.h"

#include <QFuture>

namespace vestitel::editorial {

/// An export beside the window: reads each post in a short step on the archive's thread, renders and
/// writes on a pool. `progress` is called on a thread of the job's. Both futures outlive no archive:
/// finish or cancel before the NewsroomThread goes.
[[nodiscard]] QFuture<Result<ExportReport>> startExport(NewsroomThread& newsroom,
                                                        const ExportRequest& request,
                                                        Progress progress,
                                                        Cancellation cancellation);

} // namespace vestitel::editorial
