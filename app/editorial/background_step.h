#pragma once

#include "editorial/newsroom_thread.h"

#include <QCoreApplication>

namespace vestitel::editorial {

/// A short step of long work, run on the archive's thread and waited for on this one (of a pool).
/// ErrorCode::Cancelled when the archive is being closed.
template <typename Step>
[[nodiscard]] auto backgroundStep(NewsroomThread& newsroom, Step step)
    -> std::invoke_result_t<Step, Newsroom&> {
    auto future = newsroom.run(Priority::Background, std::move(step));
    future.waitForFinished();
    if (future.resultCount() == 0) {
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("vestitel::editorial",
                                                   "The work was stopped, since the archive was "
                                                   "closed."));
    }
    return future.takeResult();
}

} // namespace vestitel::editorial
