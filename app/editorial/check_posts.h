#pragma once

#include "checks/check.h"
#include "editorial/newsroom.h"

namespace vestitel::editorial {

/// What should be mended in a post before it is published (see checks/), by the levels that the
/// office has set.
[[nodiscard]] Result<std::vector<checks::Finding>> checkPost(Newsroom& newsroom, const PostId& id);

/// The same for a post with other texts than the archive has.
[[nodiscard]] Result<std::vector<checks::Finding>> checkPost(Newsroom& newsroom,
                                                             const domain::Post& post);

/// What a check works on, read in one short step, so that the check itself can be elsewhere than on
/// the archive's thread.
struct PreparedCheck {
    checks::Subject subject;
    checks::Levels levels;
};
[[nodiscard]] Result<PreparedCheck> prepareCheck(Newsroom& newsroom, const domain::Post& post);

/// Whether one of the post's editions has a place that was not filled in.
[[nodiscard]] bool hasUnfilledPlace(const domain::Post& post);

} // namespace vestitel::editorial
