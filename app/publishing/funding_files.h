#pragma once

#include "publishing/funding_block.h"
#include "publishing/image_plan.h"
#include "publishing/site_files.h"

#include <optional>
#include <vector>

namespace vestitel::publishing {

/// The emblem of the European Union as SVG of our own, 3:2 (resources/funding/eu-emblem.svg).
[[nodiscard]] QByteArray unionEmblem();
/// The same as PNG, 540 by 360 pixels, for systems that take no SVG: e-mail, content management.
[[nodiscard]] QByteArray unionEmblemPng();

/// An emblem's file in an export and its own size in pixels; nothing where the office has not added
/// it.
[[nodiscard]] std::optional<ImageVariant> emblemPicture(const PublishedFunding& funding,
                                                        const QString& key, EmblemPlace place);

/// The files of a post's emblems.
[[nodiscard]] std::vector<PlannedFiles> fundingFiles(const Publication& publication,
                                                     EmblemPlace place);

} // namespace vestitel::publishing
