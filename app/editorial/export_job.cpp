#include "editorial/export_job.h"

#include "editorial/background_step.h"
#include "editorial/export_run.h"
#include "editorial/interchange_line.h"
#include "editorial/publication_of.h"

namespace vestitel::editorial {

QFuture<Result<ExportReport>> startExport(NewsroomThread& newsroom, const ExportRequest& request,
                                          const Progress& progress,
                                          const Cancellation& cancellation) {
    auto promise = std::make_shared<QPromise<Result<ExportReport>>>();
    auto future = promise->future();
    promise->start();
    newsroom.jobs().start([=, &newsroom] {
        const ExportSource source{
            [&](const QString& folder) {
                return backgroundStep(newsroom,
                                      [folder](Newsroom& open) { return themeFor(open, folder); });
            },
            [&](const PostId& id, const PublicationContext& context) {
                return backgroundStep(newsroom, [id, &context](Newsroom& open) {
                    return publicationOf(open, id, context);
                });
            },
            [&] {
                return backgroundStep(newsroom,
                                      [](Newsroom& open) { return publicationContext(open); });
            },
            [&](qint64 after, const PublicationContext& context) {
                return backgroundStep(newsroom, [after, &context](Newsroom& open) {
                    return siteOutlines(open, after, context);
                });
            },
            [&](const PostId& id) {
                return backgroundStep(newsroom,
                                      [id](Newsroom& open) { return interchangeLine(open, id); });
            },
            [&](const std::vector<archive::ExportedState>& exported) {
                return backgroundStep(newsroom, [exported](Newsroom& open) {
                    return archive::recordExports(open.archive(), exported);
                });
            },
        };
        promise->addResult(runExport(source, request, progress, cancellation));
        promise->finish();
    });
    return future;
}

} // namespace vestitel::editorial
