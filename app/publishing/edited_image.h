#pragma once

#include "domain/medium.h"

#include <QImage>
#include <QPointF>
#include <QSize>
#include <QTransform>

namespace vestitel::publishing {

/// The edited picture's size, made of an original of this size. At least one pixel.
[[nodiscard]] QSize editedSize(const QSize& original, const domain::ImageEdit& edit);
/// The same before the crop: what a crop is a part of.
[[nodiscard]] QSizeF frameSize(const QSizeF& original, const domain::ImageEdit& edit);
/// From points of an original of this size to points of the frame (see frameSize), which begins at
/// (0, 0).
[[nodiscard]] QTransform toFrame(const QSizeF& original, const domain::ImageEdit& edit);
/// Where the focus is in the edited picture, in fractions of it; within it, also when the crop has
/// left the place out.
[[nodiscard]] QPointF editedFocus(const QSize& original, const domain::ImageEdit& edit);

/// The picture as it is shown: what is asked to be blurred is destroyed, then turned, straightened
/// and cropped, without an empty corner. `upright`: the original at any size; gives
/// editedSize(upright.size(), edit). Pure and reentrant.
[[nodiscard]] QImage applied(QImage upright, const domain::ImageEdit& edit);

/// Destroys what can be recognised in these areas (fractions of the image): what is drawn there is
/// made of the means of at most kBlurCells by kBlurCells cells and of nothing else, so two images
/// with the same means give the same picture. An area reaches a pixel beyond its sides.
void blur(QImage& image, const std::vector<QRectF>& areas);
inline constexpr int kBlurCells = 8;

} // namespace vestitel::publishing
