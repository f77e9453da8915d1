#pragma once

#include <QRgb>

#include <optional>
#include <vector>

namespace vestitel::publishing {

/// The contrast of two opaque colours, from 1 (the same) to 21 (black on white); the order does not
/// matter. By WCAG 2.2, "contrast ratio" and "relative luminance":
/// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
[[nodiscard]] double contrastRatio(QRgb one, QRgb other);

/// A colour that another one must stand out from, and by how much: 4.5 for text (WCAG 1.4.3).
struct WantedContrast {
    QRgb against = 0;
    double ratio = 0;
};

[[nodiscard]] bool hasContrast(QRgb colour, const std::vector<WantedContrast>& wanted);

/// The colour of the same hue and saturation that has all of these contrasts and whose lightness is
/// nearest to that of `colour`; nothing where there is none (between black and white, say).
[[nodiscard]] std::optional<QRgb> nearestWithContrast(QRgb colour,
                                                      const std::vector<WantedContrast>& wanted);

} // namespace vestitel::publishing
