#pragma once

#include "publishing/image_plan.h"
#include "publishing/publication.h"

#include <optional>
#include <vector>

namespace vestitel::publishing {

/// The medium with this hash, if the publication has it.
[[nodiscard]] const domain::Medium* findMedium(const Publication& publication,
                                               const MediaHash& hash);

/// The files that an image of the publication becomes; nothing when it has none, or it is no image.
[[nodiscard]] std::optional<ImagePlan> planFor(const Publication& publication,
                                               const MediaHash& hash);

/// What a link to a medium leads to: the document, or the image at its largest; empty when unknown.
[[nodiscard]] QString mediumPath(const Publication& publication, const MediaHash& hash);

/// All media that an edition's page shows or offers, each once, the lead image first.
[[nodiscard]] std::vector<MediaHash> mediaUsedBy(const Publication& publication,
                                                 const domain::Edition& edition);

} // namespace vestitel::publishing
