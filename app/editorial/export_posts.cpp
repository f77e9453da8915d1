#include "editorial/export_posts.h"

#include "editorial/export_run.h"
#include "editorial/interchange_line.h"
#include "editorial/publication_of.h"
#include "publishing/numbered_media.h"
#include "publishing/target_fragment.h"

namespace vestitel::editorial {

Result<ExportReport> exportPosts(Newsroom& newsroom, const ExportRequest& request,
                                 const Progress& progress, const Cancellation& cancellation) {
    const ExportSource source{
        [&](const QString& folder) { return themeFor(newsroom, folder); },
        [&](const PostId& id, const PublicationContext& context) {
            return publicationOf(newsroom, id, context);
        },
        [&] { return publicationContext(newsroom); },
        [&](qint64 after, const PublicationContext& context) {
            return siteOutlines(newsroom, after, context);
        },
        [&](const PostId& id) { return interchangeLine(newsroom, id); },
        [&](const auto& exported) { return archive::recordExports(newsroom.archive(), exported); },
    };
    return runExport(source, request, progress, cancellation);
}

Result<QString> fragmentHtml(Newsroom& newsroom, const PostId& id, const domain::Language& language,
                             const publishing::FragmentTarget& target) {
    VESTITEL_TRY(const auto publication, publicationOf(newsroom, id));
    if (isHeldBack(publication)) {
        return failure(ErrorCode::InvalidArgument,
                       leftOut(publication, publication.fundingProblem));
    }
    VESTITEL_TRY(const auto theme, themeFor(newsroom));
    VESTITEL_TRY(const QByteArray html,
                 publishing::renderFragmentFor(target, publication, language, theme));
    return QString::fromUtf8(html);
}

Result<publishing::FragmentChecklist> fragmentChecklist(Newsroom& newsroom, const PostId& id,
                                                        const domain::Language& language,
                                                        const publishing::FragmentTarget& target) {
    VESTITEL_CHECK(publishing::checkTarget(target));
    VESTITEL_TRY(const auto publication, publicationOf(newsroom, id));
    std::vector<publishing::NumberedMedium> media;
    if (target.profile != publishing::FragmentProfile::Plain) {
        VESTITEL_TRY(media, publishing::numberedMedia(publication, target));
    }
    return publishing::fragmentChecklist(target, publication, language, media);
}

Result<std::vector<publishing::SocialText>> socialTexts(Newsroom& newsroom, const PostId& id,
                                                        const domain::Language& language) {
    VESTITEL_TRY(const auto publication, publicationOf(newsroom, id));
    return publishing::socialTexts(publication, language);
}

} // namespace vestitel::editorial
