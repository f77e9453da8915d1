#include "publishing/image_quality.h"

#include "publishing/image_encoder.h"

#include <algorithm>
#include <array>

namespace vestitel::publishing {

namespace {

/// From the least to the best. In one pair: what looks alike; the best WebP is near 100 kB at 960
/// pixels, which is what a telephone loads first.
constexpr std::array<ImageQuality, 4> kQualities = {{{68, 66}, {74, 72}, {79, 76}, {83, 79}}};
constexpr size_t kFirstTrial = 1;

constexpr int kMostRows = 640;
constexpr int kLeastSide = 64;
constexpr int kWindow = 8;

int brightness(QRgb pixel) {
    return (77 * qRed(pixel) + 150 * qGreen(pixel) + 29 * qBlue(pixel)) >> 8;
}

/// Of one window, whose upper left corner is at (left, top).
double windowSimilarity(const QImage& one, const QImage& other, int left, int top) {
    int sum1 = 0;
    int sum2 = 0;
    int squares1 = 0;
    int squares2 = 0;
    int products = 0;
    for (int y = top; y < top + kWindow; ++y) {
        const auto* line1 = reinterpret_cast<const QRgb*>(one.constScanLine(y)) + left;
        const auto* line2 = reinterpret_cast<const QRgb*>(other.constScanLine(y)) + left;
        for (int x = 0; x < kWindow; ++x) {
            const int a = brightness(line1[x]);
            const int b = brightness(line2[x]);
            sum1 += a;
            sum2 += b;
            squares1 += a * a;
            squares2 += b * b;
            products += a * b;
        }
    }
    // The constants of the paper: (0.01 * 255)^2 and (0.03 * 255)^2.
    constexpr double kLevels = 6.5025;
    constexpr double kContrasts = 58.5225;
    constexpr double kPixels = kWindow * kWindow;
    const double mean1 = sum1 / kPixels;
    const double mean2 = sum2 / kPixels;
    const double variances =
        squares1 / kPixels - mean1 * mean1 + squares2 / kPixels - mean2 * mean2;
    const double together = products / kPixels - mean1 * mean2;
    return (2 * mean1 * mean2 + kLevels) * (2 * together + kContrasts) /
           ((mean1 * mean1 + mean2 * mean2 + kLevels) * (variances + kContrasts));
}

bool isGood(const QImage& sample, const ImageQuality& quality) {
    const auto bytes = encodeImage(sample, Encoding::Jpeg, quality.jpeg);
    if (!bytes) {
        return false;
    }
    const QImage seen = QImage::fromData(*bytes, "jpeg").convertToFormat(QImage::Format_RGB32);
    return seen.size() == sample.size() && similarity(sample, seen) >= kGoodSimilarity;
}

} // namespace

double similarity(const QImage& one, const QImage& other) {
    double sum = 0;
    int windows = 0;
    for (int top = kWindow / 2; top + kWindow <= one.height(); top += kWindow) {
        for (int left = kWindow / 2; left + kWindow <= one.width(); left += kWindow) {
            sum += windowSimilarity(one, other, left, top);
            ++windows;
        }
    }
    return windows == 0 ? 1 : sum / windows;
}

ImageQuality qualityFor(const QImage& sample) {
    if (std::min(sample.width(), sample.height()) < kLeastSide) {
        return kQualities.back();
    }
    const int rows = std::min(sample.height(), kMostRows);
    const QImage middle = sample.copy(0, (sample.height() - rows) / 2, sample.width(), rows);
    if (isGood(middle, kQualities[kFirstTrial])) {
        return kQualities[isGood(middle, kQualities[0]) ? 0 : kFirstTrial];
    }
    return isGood(middle, kQualities[2]) ? kQualities[2] : kQualities.back();
}

} // namespace vestitel::publishing
