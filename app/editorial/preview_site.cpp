#include "editorial/preview_site.h"

#include "editorial/export_run.h"
#include "editorial/publication_of.h"
#include "publishing/editions.h"
#include "publishing/site_files.h"
#include "publishing/site_paths.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestitel::editorial {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

} // namespace

std::optional<QString> PreviewSite::pagePath(const domain::Language& language) const {
    const auto languages = publishing::publishableLanguages(m_publication);
    if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
        return std::nullopt;
    }
    return publishing::pagePath(m_publication, language);
}

QString PreviewSite::fileName(const domain::Language& language) const {
    return publishing::singlePath(m_publication, language).section(u'.', 0, 0);
}

std::vector<domain::Language> PreviewSite::languages() const {
    return publishing::publishableLanguages(m_publication);
}

QString PreviewSite::refusal() const {
    if (languages().empty()) {
        return leftOut(m_publication, Words::tr("it has no title or no text yet."));
    }
    return isHeldBack(m_publication) ? leftOut(m_publication, m_publication.fundingProblem)
                                     : QString();
}

Result<QByteArray> PreviewSite::file(const QString& path) const {
    return publishing::siteFile(m_publication, m_theme, path);
}

QByteArray PreviewSite::mediaType(const QString& path) {
    return publishing::mediaTypeOf(path);
}

Result<PreviewSite> previewOf(Newsroom& newsroom, const PostId& id) {
    VESTITEL_TRY(auto publication, publicationOf(newsroom, id));
    VESTITEL_TRY(auto theme, themeFor(newsroom));
    return PreviewSite(std::move(publication), std::move(theme));
}

} // namespace vestitel::editorial
