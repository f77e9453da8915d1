#include "session/empty_editions.h"

#include <iterator>

namespace vestitel::session {

namespace {

/// Whether the edition says nothing at all; then the post does not have it.
bool isNothing(const domain::Edition& edition) {
    return !hasWords(edition) && edition.description.isEmpty() &&
           edition.state == domain::EditionState::Draft;
}

} // namespace

bool hasWords(const domain::Edition& edition) {
    return !edition.title.trimmed().isEmpty() || !edition.lead.trimmed().isEmpty() ||
           !edition.body.isEmpty();
}

domain::Post withoutEmptyEditions(domain::Post post) {
    if (post.status != domain::Status::Published) {
        for (auto edition = post.editions.begin(); edition != post.editions.end();) {
            edition = post.editions.size() > 1 && isNothing(edition->second)
                          ? post.editions.erase(edition)
                          : std::next(edition);
        }
    }
    return post;
}

} // namespace vestitel::session
