#include "editorial/export_job.h"

#include "editorial/export_run.h"
#include "editorial/interchange_line.h"
#include "editorial/publication_of.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace vestitel::editorial {

namespace {

/// Runs a short step on the archive's thread and waits for it on this one (of the pool).
template <typename Step>
auto wait(NewsroomThread& newsroom, Step step) -> std::invoke_result_t<Step, Newsroom&> {
    auto future = newsroom.run(Priority::Background, std::move(step));
    future.waitForFinished();
    if (future.resultCount() == 0) {
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("vestitel::editorial",
                                                   "The export was stopped, since the archive was "
                                                   "closed."));
    }
    return future.takeResult();
}

} // namespace

QFuture<Result<ExportReport>> startExport(NewsroomThread& newsroom, const ExportRequest& request,
                                          const Progress& progress,
                                          const Cancellation& cancellation) {
    auto promise = std::make_shared<QPromise<Result<ExportReport>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([=, &newsroom] {
        const ExportSource source{
            [&](const QString& folder) {
                return wait(newsroom, [folder](Newsroom& open) { return themeFor(open, folder); });
            },
            [&](const PostId& id) {
                return wait(newsroom, [id](Newsroom& open) { return publicationOf(open, id); });
            },
            [&](const PostId& id) {
                return wait(newsroom, [id](Newsroom& open) { return interchangeLine(open, id); });
            },
        };
        promise->addResult(runExport(source, request, progress, cancellation));
        promise->finish();
    });
    return future;
}

} // namespace vestitel::editorial
