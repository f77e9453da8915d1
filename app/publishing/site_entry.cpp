#include "publishing/site_entry.h"

#include "publishing/edited_image.h"
#include "publishing/editions.h"
#include "publishing/media_use.h"
#include "publishing/site_paths.h"

#include <tuple>

namespace vestitel::publishing {

namespace {

constexpr int kPictureWidth = 480;
/// What a telephone of three pixels a point needs.
constexpr int kWidestPicture = 960;

std::optional<SiteEntry::Picture> pictureOf(const Publication& publication) {
    if (!publication.post.leadImage) {
        return std::nullopt;
    }
    const auto plan = planFor(publication, *publication.post.leadImage);
    if (!plan) {
        return std::nullopt;
    }
    const ImageVariant& variant = plan->upTo(kPictureWidth);
    SiteEntry::Picture picture{variant.path, variant.size, editedFocus(plan->original, plan->edit)};
    picture.hasWebp = !plan->webp.empty();
    for (const ImageVariant& each : plan->variants) {
        if (each.size.width() <= kWidestPicture || picture.widths.empty()) {
            picture.widths.push_back(each.size.width());
        }
    }
    return picture;
}

} // namespace

SiteEntry siteEntry(const Publication& publication, const domain::Language& language) {
    const domain::Post& post = publication.post;
    const domain::Edition& edition = post.editions.at(language);
    return {.post = post.id,
            .isOwnPage = isOwnPage(post),
            .title = oneLine(edition.title),
            .summary = descriptionOf(edition),
            .folder = pageFolder(publication, language),
            .category = post.category,
            .tags = post.tags,
            .date = post.date,
            .created = post.created,
            .modified = post.modified,
            .picture = pictureOf(publication)};
}

bool isOlder(const SiteEntry& one, const SiteEntry& other) {
    return std::tie(one.date, one.created, one.post) <
           std::tie(other.date, other.created, other.post);
}

} // namespace vestitel::publishing
