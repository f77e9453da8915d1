#pragma once

#include "publishing/list_page.h"
#include "publishing/site.h"
#include "publishing/theme.h"

#include <QByteArray>
#include <QHash>

namespace vestitel::publishing {

/// What decides an article's page besides its site.
struct ArticleSource {
    PostId post;
    QByteArray digest; ///< Of all that the archive has of the post.
    /// Posts that the edition's body links to.
    std::vector<PostId> linkedPosts{};
};

/// Keys of a site's pages: a page whose key is as it was has the same bytes, so it need not even be
/// made. Whatever is shown on a page must be in its key; a key that holds more costs only time.
/// They hold the program, too, since another version may write other pages. The arguments must
/// outlive the keys.
class SiteKeys final {
public:
    SiteKeys(const Site& site, const Theme& theme);

    [[nodiscard]] QByteArray article(const ArticleSource& source,
                                     const domain::Language& language) const;
    [[nodiscard]] QByteArray list(const LanguageSite& language, const SiteList& list,
                                  const ListPage& page) const;
    /// Of the pages that name all lists: the site map, the search, what is not found.
    [[nodiscard]] QByteArray map(const LanguageSite& language) const;
    /// Of the search's index.
    [[nodiscard]] QByteArray searchIndex(const LanguageSite& language) const;
    /// Of sitemap.xml and its parts.
    [[nodiscard]] QByteArray siteMap() const;

private:
    /// What all pages of a language have in common.
    [[nodiscard]] const QByteArray& common(const domain::Language& language) const;

    const Site& m_site;
    std::map<domain::Language, QByteArray> m_common;
    std::map<domain::Language, std::vector<QByteArray>> m_entries; ///< Of the news, in their order.
};

} // namespace vestitel::publishing
