#include "image_work/crop_shape.h"

#include "support/catch.h"

#include <cmath>
#include <random>

using namespace vestitel;
using namespace vestitel::image_work;

namespace {

constexpr double kLeast = 0.04;

bool isInside(const QRectF& area) {
    constexpr double kHair = 1e-9;
    return area.left() >= -kHair && area.top() >= -kHair && area.right() <= 1 + kHair &&
           area.bottom() <= 1 + kHair;
}

} // namespace

TEST_CASE("however a handle is dragged, the area stays inside and keeps its proportions") {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> any(0, 1);
    for (int round = 0; round < 2000; ++round) {
        const double x = any(random) * 0.8;
        const double y = any(random) * 0.8;
        QRectF area(x, y, 0.1 + any(random) * (0.9 - x), 0.1 + any(random) * (0.9 - y));
        const auto handle = static_cast<Handle>(random() % 9);
        const QPointF by(any(random) * 3 - 1.5, any(random) * 3 - 1.5);
        const QRectF free = dragged(area, handle, by, kLeast);
        CHECK(isInside(free));
        CHECK(free.width() >= kLeast - 1e-9);
        CHECK(free.height() >= kLeast - 1e-9);
        const double ratio = 0.3 + any(random) * 2;
        area = withRatio(area, ratio);
        CHECK(isInside(area));
        const QRectF kept = dragged(area, handle, by, kLeast, ratio);
        CHECK(isInside(kept));
        CHECK(std::abs(kept.width() - kept.height() * ratio) < 1e-9);
    }
}

TEST_CASE("a corner moves two sides, a side one, and the others stay") {
    const QRectF area(0.2, 0.2, 0.4, 0.4);
    CHECK(dragged(area, Handle::BottomRight, {0.1, 0.2}, kLeast) == QRectF(0.2, 0.2, 0.5, 0.6));
    CHECK(dragged(area, Handle::TopLeft, {-0.1, 0.1}, kLeast) == QRectF(0.1, 0.3, 0.5, 0.3));
    CHECK(dragged(area, Handle::Left, {0.1, 0.9}, kLeast) == QRectF(0.3, 0.2, 0.3, 0.4));
    CHECK(dragged(area, Handle::Whole, {9, -9}, kLeast) == QRectF(0.6, 0, 0.4, 0.4));
}

TEST_CASE("four quarter turns bring an area back") {
    const QRectF area(0.1, 0.2, 0.3, 0.5);
    CHECK(turnedClockwise(area) == QRectF(0.3, 0.1, 0.5, 0.3));
    CHECK(turnedClockwise(turnedClockwise(turnedClockwise(turnedClockwise(area)))) == area);
}
