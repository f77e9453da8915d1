#include "editorial/import_job.h"

#include "archive/settings_store.h"
#include "editorial/background_step.h"
#include "editorial/import_run.h"

namespace vestitel::editorial {

QFuture<Result<ImportReport>> startImport(NewsroomThread& newsroom, const ImportRequest& request,
                                          const Progress& progress,
                                          const Cancellation& cancellation) {
    auto promise = std::make_shared<QPromise<Result<ImportReport>>>();
    auto future = promise->future();
    promise->start();
    newsroom.jobs().start([=, &newsroom] {
        const auto import = [&]() -> Result<ImportReport> {
            VESTITEL_TRY(const auto settings, backgroundStep(newsroom, [](Newsroom& open) {
                             return archive::settings(open.archive());
                         }));
            RandomIdSource ids; // the newsroom's own belongs to its thread
            const ImportSink sink{settings.languages.front(), &ids,
                                  [&](const importing::ImportedPost& post, const QString& origin) {
                                      return backgroundStep(
                                          newsroom, [post, origin](Newsroom& open) {
                                              return storeImported(open, post, origin);
                                          });
                                  }};
            return runImport(sink, request, progress, cancellation);
        };
        promise->addResult(import());
        promise->finish();
    });
    return future;
}

} // namespace vestitel::editorial
