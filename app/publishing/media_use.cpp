#include "publishing/media_use.h"

#include "html/body_text.h"
#include "publishing/site_paths.h"

#include <algorithm>

namespace vestitel::publishing {

const domain::Medium* findMedium(const Publication& publication, const MediaHash& hash) {
    const auto medium = publication.media.constFind(hash);
    return medium == publication.media.constEnd() ? nullptr : &medium.value();
}

std::optional<ImagePlan> planFor(const Publication& publication, const MediaHash& hash) {
    const domain::Medium* medium = findMedium(publication, hash);
    if (medium == nullptr) {
        return std::nullopt;
    }
    const bool isLead = publication.post.leadImage == hash;
    return planImage(*medium, publication.mediaPaths.value(hash),
                     isLead ? ImageRole::Lead : ImageRole::Inside);
}

QString mediumPath(const Publication& publication, const MediaHash& hash) {
    const domain::Medium* medium = findMedium(publication, hash);
    if (medium == nullptr) {
        return {};
    }
    if (medium->isImage()) {
        // Never the original itself: it may tell where it was taken.
        const auto plan = planFor(publication, hash);
        return plan ? plan->largest().path : QString();
    }
    return documentPath(*medium);
}

std::vector<MediaHash> mediaUsedBy(const Publication& publication, const domain::Edition& edition) {
    std::vector<MediaHash> used;
    const auto add = [&](const MediaHash& hash) {
        const bool isNew = std::find(used.begin(), used.end(), hash) == used.end();
        if (isNew && findMedium(publication, hash) != nullptr) {
            used.push_back(hash);
        }
    };
    if (publication.post.leadImage) {
        add(*publication.post.leadImage);
    }
    for (const MediaHash& hash : html::mediaOf(edition.body)) {
        add(hash);
    }
    for (const domain::Attachment& attachment : publication.post.attachments) {
        add(attachment.hash);
    }
    return used;
}

} // namespace vestitel::publishing
