#pragma once

#include "domain/category.h"
#include "domain/medium.h"
#include "domain/organisation.h"
#include "domain/post.h"

#include <QHash>

#include <functional>

namespace vestitel::publishing {

/// Everything that one post's pages need, as values; made by editorial from the archive.
struct Publication {
    domain::Post post;
    domain::Organisation organisation;
    std::vector<domain::Language> languages; ///< First: the primary one.
    std::optional<domain::Category> category;
    QHash<MediaHash, domain::Medium> media; ///< All that the post shows or offers.
    QHash<MediaHash, QString> mediaPaths;   ///< Where each one's bytes are.
    /// Posts that the bodies link to: per language, the page's path from the site's root
    /// ("bg/2018/slug/"), if it has one.
    QHash<PostId, std::map<domain::Language, QString>> linkedPages;
};

} // namespace vestitel::publishing
