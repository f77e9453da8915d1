#include "editorial/preview_site.h"

#include "editorial/publication_of.h"
#include "publishing/editions.h"
#include "publishing/site_files.h"
#include "publishing/site_paths.h"

#include <algorithm>

namespace vestitel::editorial {

std::optional<QString> PreviewSite::pagePath(const domain::Language& language) const {
    const auto languages = publishing::publishableLanguages(m_publication);
    if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
        return std::nullopt;
    }
    return publishing::pagePath(m_publication, language);
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
