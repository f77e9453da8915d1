#include "editorial/ready_editions.h"

#include <algorithm>

namespace vestitel::editorial {

void dropDrafts(domain::Post& post,
                const std::function<bool(const domain::Language&)>& isPublishable) {
    auto& editions = post.editions;
    const bool hasReady = std::any_of(editions.begin(), editions.end(), [&](const auto& edition) {
        return edition.second.state == domain::EditionState::Ready && isPublishable(edition.first);
    });
    if (hasReady) {
        std::erase_if(editions, [](const auto& edition) {
            return edition.second.state == domain::EditionState::Draft;
        });
    }
}

} // namespace vestitel::editorial
