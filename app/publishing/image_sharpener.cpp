#include "publishing/image_sharpener.h"

#include <QRgb>

#include <algorithm>
#include <array>
#include <vector>

namespace vestitel::publishing {

namespace {

/// The kernel's weights are 1 2 1 across and down; this is their sum.
constexpr int kWeights = 16;
/// What is added is the detail divided by this: half of it.
constexpr int kHalf = 2;

using Row = std::vector<int>;

/// Brightness by the weights of ITU-R BT.601, in 256ths.
void readBrightness(const QImage& image, int y, Row& row) {
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    for (size_t x = 0; x < row.size(); ++x) {
        row[x] = (77 * qRed(line[x]) + 150 * qGreen(line[x]) + 29 * qBlue(line[x])) >> 8;
    }
}

int changeBy(int detail) {
    constexpr int kGrain = kSharpeningGrain * kWeights;
    const int beyond = detail - std::clamp(detail, -kGrain, kGrain);
    return std::clamp(beyond / (kWeights * kHalf), -kMostSharpening, kMostSharpening);
}

void addTo(QRgb* line, const Row& changes) {
    const auto added = [](int value, int change) {
        return std::clamp(value + change, 0, 255);
    };
    for (size_t x = 0; x < changes.size(); ++x) {
        const int change = changes[x];
        line[x] = qRgb(added(qRed(line[x]), change), added(qGreen(line[x]), change),
                       added(qBlue(line[x]), change));
    }
}

} // namespace

void sharpen(QImage& image) {
    const int height = image.height();
    const auto width = static_cast<size_t>(image.width());
    if (width < 2 || height < 2) {
        return;
    }
    // The brightness of the row above, of this and of the one below, as they were before.
    std::array<Row, 3> rows = {Row(width), Row(width), Row(width)};
    // A column more on each side, which repeats the edge.
    Row sums(width + 2);
    Row changes(width);
    readBrightness(image, 0, rows[1]);
    rows[0] = rows[1];
    for (int y = 0; y < height; ++y) {
        if (y + 1 < height) {
            readBrightness(image, y + 1, rows[2]);
        } else {
            rows[2] = rows[1];
        }
        for (size_t x = 0; x < width; ++x) {
            sums[x + 1] = rows[0][x] + 2 * rows[1][x] + rows[2][x];
        }
        sums.front() = sums[1];
        sums.back() = sums[width];
        for (size_t x = 0; x < width; ++x) {
            const int mask = sums[x] + 2 * sums[x + 1] + sums[x + 2];
            changes[x] = changeBy(kWeights * rows[1][x] - mask);
        }
        addTo(reinterpret_cast<QRgb*>(image.scanLine(y)), changes);
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
}

} // namespace vestitel::publishing
