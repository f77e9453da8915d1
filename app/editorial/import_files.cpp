#include "editorial/import_files.h"

#include "archive/settings_store.h"
#include "editorial/edit_posts.h"
#include "editorial/import_run.h"

namespace vestitel::editorial {

Result<ImportReport> importFiles(Newsroom& newsroom, const ImportRequest& request,
                                 const Progress& progress, const Cancellation& cancellation) {
    VESTITEL_TRY(const auto settings, archive::settings(newsroom.archive()));
    const ImportSink sink{settings.languages.front(), &newsroom.ids(),
                          [&](importing::ImportedPost post, const QString& origin) {
                              return storeImported(newsroom, std::move(post), origin);
                          }};
    return runImport(sink, request, progress, cancellation);
}

Result<void> keepAsOneText(Newsroom& newsroom, const RecognisedPair& pair) {
    VESTITEL_TRY(auto post, archive::PostStore(newsroom.archive()).post(pair.post));
    const auto [language, edition] = pair.asOneText;
    post.editions = {{language, edition}};
    return savePost(newsroom, post, archive::SaveReason::Import).map([](const auto&) {});
}

} // namespace vestitel::editorial
