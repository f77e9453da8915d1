#include "editorial/export_posts.h"

#include "editorial/export_run.h"
#include "editorial/interchange_line.h"
#include "editorial/publication_of.h"
#include "publishing/page.h"

namespace vestitel::editorial {

Result<ExportReport> exportPosts(Newsroom& newsroom, const ExportRequest& request,
                                 const Progress& progress, const Cancellation& cancellation) {
    const ExportSource source{
        [&](const QString& folder) { return themeFor(newsroom, folder); },
        [&](const PostId& id) { return publicationOf(newsroom, id); },
        [&] { return allPosts(newsroom); },
        [&](const PostId& id) { return interchangeLine(newsroom, id); },
        [&](const auto& exported) { return archive::recordExports(newsroom.archive(), exported); },
    };
    return runExport(source, request, progress, cancellation);
}

Result<QString> fragmentHtml(Newsroom& newsroom, const PostId& id,
                             const domain::Language& language) {
    VESTITEL_TRY(const auto publication, publicationOf(newsroom, id));
    if (isHeldBack(publication)) {
        return failure(ErrorCode::InvalidArgument,
                       leftOut(publication, publication.fundingProblem));
    }
    VESTITEL_TRY(const auto theme, themeFor(newsroom));
    return QString::fromUtf8(publishing::renderFragment(publication, language, theme));
}

} // namespace vestitel::editorial
