#include "publishing/contrast.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace vestitel::publishing {

namespace {

/// A channel of sRGB, from 0 to 255, as a share of light.
double linear(int channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour) {
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) +
           0.0722 * linear(qBlue(colour));
}

} // namespace

double contrastRatio(QRgb one, QRgb other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool hasContrast(QRgb colour, const std::vector<WantedContrast>& wanted) {
    return std::all_of(wanted.begin(), wanted.end(), [colour](const WantedContrast& each) {
        return contrastRatio(colour, each.against) >= each.ratio;
    });
}

std::optional<QRgb> nearestWithContrast(QRgb colour, const std::vector<WantedContrast>& wanted) {
    if (hasContrast(colour, wanted)) {
        return colour;
    }
    constexpr int kSteps = 1000;
    const QColor hsl = QColor(colour).toHsl();
    // A grey has no hue: -1, which QColor does not take back.
    const float hue = std::max(0.0F, static_cast<float>(hsl.hslHueF()));
    const auto saturation = static_cast<float>(hsl.hslSaturationF());
    const auto lightness = static_cast<float>(hsl.lightnessF());
    for (int step = 1; step <= kSteps; ++step) {
        for (const float sign : {-1.0F, 1.0F}) {
            const float other = lightness + sign * static_cast<float>(step) / kSteps;
            if (other < 0 || other > 1) {
                continue;
            }
            const QRgb candidate = QColor::fromHslF(hue, saturation, other).rgb();
            if (hasContrast(candidate, wanted)) {
                return candidate;
            }
        }
    }
    return std::nullopt;
}

} // namespace vestitel::publishing
