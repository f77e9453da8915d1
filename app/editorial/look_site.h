#pragma once

#include "editorial/newsroom.h"
#include "publishing/publication.h"
#include "publishing/site.h"
#include "publishing/theme.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace vestitel::editorial {

/// A small site of an archive's newest posts and own pages, to be looked at in any theme before
/// one is chosen. Made on the archive's thread, then read by any number of others.
class LookSite final {
public:
    explicit LookSite(std::vector<publishing::Publication> posts);

    /// The home pages from the site's root ("bg/index.html"), the primary language's first; none
    /// when no post has a title and a text.
    [[nodiscard]] std::vector<std::pair<domain::Language, QString>> homes() const;
    /// The bytes at a path from the root, as an export of such a site would write them.
    [[nodiscard]] Result<QByteArray> file(const QString& path,
                                          const publishing::Theme& theme) const;

private:
    std::vector<publishing::Publication> m_posts;
    publishing::Site m_site;
    mutable QMutex m_mutex;
    mutable QHash<QString, QByteArray> m_media; ///< Made once: no theme changes a picture.
};

[[nodiscard]] Result<std::shared_ptr<const LookSite>> lookSiteOf(Newsroom& newsroom);

} // namespace vestitel::editorial
