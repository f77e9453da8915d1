#pragma once

#include <QImage>

namespace vestitel::publishing {

/// Settings of the two lossy formats at which a picture looks alike.
struct ImageQuality {
    int jpeg = 0;
    int webp = 0;
};

/// The least quality of four at which a picture, of which `sample` is a small copy, stays as it is
/// to the eye: at which the sample's JPEG has a structural similarity of at least kGoodSimilarity.
/// So a foggy hill takes fewer bytes than a crowd. Two trials, of the sample's middle at most 640
/// rows; deterministic. `sample`: Format_RGB32; one too small to judge gets the best.
[[nodiscard]] ImageQuality qualityFor(const QImage& sample);

inline constexpr double kGoodSimilarity = 0.96;

/// The mean structural similarity of two pictures of one size (Wang, Bovik, Sheikh and Simoncelli,
/// IEEE Transactions on Image Processing 13, 2004) in their brightness: 1 for the same. In windows
/// of 8 by 8 that lie across the blocks of a JPEG. 1 for pictures without one whole window.
[[nodiscard]] double similarity(const QImage& one, const QImage& other);

} // namespace vestitel::publishing
