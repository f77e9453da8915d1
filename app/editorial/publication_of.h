#pragma once

#include "archive/settings_store.h"
#include "editorial/newsroom.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

namespace vestitel::editorial {

/// What all publications of an archive have in common.
struct PublicationContext {
    domain::Organisation organisation;
    std::vector<domain::Language> languages; ///< First: the primary one.
    std::vector<domain::Category> categories;

    /// A publication of the post, without media and links.
    [[nodiscard]] publishing::Publication with(domain::Post post) const;
};
[[nodiscard]] Result<PublicationContext> publicationContext(Newsroom& newsroom);

/// Everything that one post's pages need, read in one short step.
[[nodiscard]] Result<publishing::Publication> publicationOf(Newsroom& newsroom, const PostId& id);
/// The same for one of many posts.
[[nodiscard]] Result<publishing::Publication> publicationOf(Newsroom& newsroom, const PostId& id,
                                                            const PublicationContext& context);

/// The same for a post with other texts than the archive has.
[[nodiscard]] Result<publishing::Publication> publicationOf(Newsroom& newsroom, domain::Post post);

/// All posts that are not in the trash.
[[nodiscard]] Result<std::vector<PostId>> allPosts(Newsroom& newsroom);

/// The theme that the archive's settings name, or `chosen` (a name or a folder) when that is not
/// empty; with what the settings choose in it.
[[nodiscard]] Result<publishing::Theme> themeFor(Newsroom& newsroom, const QString& chosen = {});

/// A theme by its name or folder, with what the settings choose in it.
[[nodiscard]] Result<publishing::Theme> themeFor(const archive::Settings& settings,
                                                 const QString& nameOrFolder);

} // namespace vestitel::editorial
