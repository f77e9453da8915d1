#pragma once

#include "domain/post.h"

#include <functional>

namespace vestitel::editorial {

/// Takes away the editions that are drafts beside one that is ready. Where none is marked ready,
/// the post's own status speaks for all.
void dropDrafts(domain::Post& post,
                const std::function<bool(const domain::Language&)>& isPublishable);

} // namespace vestitel::editorial
