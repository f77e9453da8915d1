#include "base/deliver.h"
#include "models/thumbnails.h"

#include "support/catch.h"
#include "support/wait_for.h"

using namespace vestitel;
using models::Thumbnails;

namespace {

const MediaHash kImage = *MediaHash::fromString(QString(64, u'a'));

/// Red on the left, green in the middle, blue on the right.
QImage stripes(const QPointF& focus) {
    QImage image(300, 100, QImage::Format_RGB32);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            image.setPixel(x, y, x < 100 ? 0xffff0000 : x < 200 ? 0xff00ff00 : 0xff0000ff);
        }
    }
    models::setFocus(image, focus);
    return image;
}

QRgb middleOf(Thumbnails& thumbnails) {
    QPixmap found;
    REQUIRE(test::waitFor([&] {
        found = thumbnails.find(kImage, {20, 20}, 1);
        return !found.isNull();
    }));
    return found.toImage().pixel(10, 10);
}

} // namespace

TEST_CASE("a picture in a list is cropped around what is to stay in sight") {
    for (const auto& [focus, colour] : std::initializer_list<std::pair<double, QRgb>>{
             {0.0, 0xffff0000}, {0.5, 0xff00ff00}, {0.9, 0xff0000ff}}) {
        Thumbnails thumbnails([x = focus](const MediaHash&, const QSize&) {
            return readyFuture(stripes({x, 0.5}));
        });
        CHECK(middleOf(thumbnails) == colour);
    }
}

TEST_CASE("an image that looks otherwise is read anew, also while it was being read") {
    double focus = 0;
    Thumbnails thumbnails([&focus](const MediaHash&, const QSize&) {
        return readyFuture(stripes({focus, 0.5}));
    });
    CHECK(thumbnails.find(kImage, {20, 20}, 1).isNull()); // on its way, as it was before
    focus = 1;
    thumbnails.forget(kImage);
    CHECK(middleOf(thumbnails) == 0xff0000ff);
    focus = 0;
    thumbnails.forget(kImage);
    CHECK(middleOf(thumbnails) == 0xffff0000);
}
