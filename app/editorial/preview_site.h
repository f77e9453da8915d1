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
    /// What the edition's page is called as a file of its own: "slug-bg".
    [[nodiscard]] QString fileName(const domain::Language& language) const;
    /// The editions that are shown, the primary one first.
    [[nodiscard]] std::vector<domain::Language> languages() const;
    /// Why the post may not go out, as a sentence for the reader; empty where it may.
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] const PostId& post() const { return m_publication.post.id; }
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
