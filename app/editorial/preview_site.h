#pragma once

#include "editorial/newsroom.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

namespace vestitel::editorial {

/// One post's pages as an export would write them, byte for byte, without writing anything.
/// A value: made on the archive's thread, then read by any number of others.
class PreviewSite final {
public:
    PreviewSite(publishing::Publication publication, publishing::Theme theme)
        : m_publication(std::move(publication)), m_theme(std::move(theme)) {}

    /// The edition's page, from the site's root ("bg/2018/slug/index.html"); nothing when the
    /// edition has no title or no text yet.
    [[nodiscard]] std::optional<QString> pagePath(const domain::Language& language) const;
    /// The bytes at a path from the site's root: the pages, "assets/style.css", "media/…".
    [[nodiscard]] Result<QByteArray> file(const QString& path) const;
    /// "text/html", "image/jpeg", … by the path.
    [[nodiscard]] static QByteArray mediaType(const QString& path);

private:
    publishing::Publication m_publication;
    publishing::Theme m_theme;
};

/// The post as it is stored.
[[nodiscard]] Result<PreviewSite> previewOf(Newsroom& newsroom, const PostId& id);

} // namespace vestitel::editorial
