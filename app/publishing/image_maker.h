#pragma once

#include "base/result.h"
#include "publishing/image_plan.h"

#include <QByteArray>

namespace vestitel::publishing {

/// The bytes of an image's files, in the order asked for (indices into `plan.files()`).
/// One decoding for all: at the largest width of the plan, the others from it (which is both the
/// fastest and the sharpest way; measured). A photograph is sharpened at each size below its own
/// (image_sharpener.h), and its quality chosen by a measure (image_quality.h). Turned upright, in
/// sRGB, and encoded anew from the bare pixels, so that nothing else of the original remains: no
/// EXIF, place, comment or profile. Deterministic, also as to which others were asked for. `name`
/// is the user's name of it, for errors.
[[nodiscard]] Result<std::vector<QByteArray>> makeImages(const QString& file, const ImagePlan& plan,
                                                         const std::vector<size_t>& wanted,
                                                         const QString& name);

} // namespace vestitel::publishing
