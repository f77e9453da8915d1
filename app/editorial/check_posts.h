#pragma once

#include "editorial/newsroom.h"

namespace vestitel::editorial {

/// Something that should be mended before publishing.
struct Remark {
    PostId post;
    domain::Language language;
    QString rule;     ///< For scripts: "title-missing", "alt-missing", ...
    QString sentence; ///< Translated.
};

/// What would leave a gap on the published page: no title, no text, no summary, images without
/// alternative text, places of a template that were not filled in, an edition of a language of
/// the archive that is not there.
[[nodiscard]] Result<std::vector<Remark>> checkPost(Newsroom& newsroom, const PostId& id);

/// Whether one of the post's editions has a place that was not filled in.
[[nodiscard]] bool hasUnfilledPlace(const domain::Post& post);

} // namespace vestitel::editorial
