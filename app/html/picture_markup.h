#pragma once

#include "html/rewrite.h"

namespace vestitel::html {

/// Appends an image as `img`, within a `picture` where it is there as WebP, too. What it shows
/// depends on the class of the figure that it stands in.
void writePicture(QString& out, const QString& alt, const ImageMarkup& markup,
                  const QString& figureClass);

} // namespace vestitel::html
