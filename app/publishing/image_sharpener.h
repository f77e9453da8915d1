#pragma once

#include <QImage>

namespace vestitel::publishing {

/// Gives a photograph back the edges that scaling down has softened: an unsharp mask on its
/// brightness. The mask is the 3 by 3 binomial kernel (a radius of 0.7 pixels), half of what it
/// takes away is added, less the first kSharpeningGrain levels of it, so that grain stays as it is,
/// and at most kMostSharpening levels (of 255) either way, the same to red, green and blue: an edge
/// can ring by no more than that, and what is flat stays the same. `image`: Format_RGB32.
void sharpen(QImage& image);

inline constexpr int kMostSharpening = 10;
inline constexpr int kSharpeningGrain = 2;

} // namespace vestitel::publishing
