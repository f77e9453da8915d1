#pragma once

#include "domain/image_edit.h"
#include "image_work/image_canvas.h"

namespace vestitel::image_work {

/// What is chosen on the picture and where it is, for those who do not see it.
[[nodiscard]] QString inWords(const domain::ImageEdit& edit, Tool tool, int blur, Handle handle);

} // namespace vestitel::image_work
