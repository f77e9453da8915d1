#include "publishing/image_encoder.h"
#include "publishing/image_quality.h"
#include "publishing/image_sharpener.h"
#include "support/catch.h"
#include "support/drawn_images.h"

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

/// Two flat halves with a sharp edge between them, in the middle across or down.
QImage halves(QRgb first, QRgb second, Qt::Orientation across) {
    QImage image(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, (across == Qt::Horizontal ? x : y) < 32 ? first : second);
        }
    }
    return image;
}

/// Slopes of brightness without any small thing.
QImage fog() {
    QImage image(480, 320, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(80 + x / 6, 100 + y / 5, 120));
        }
    }
    return image;
}

/// Every pixel another.
QImage crowd() {
    QImage image(480, 320, QImage::Format_RGB32);
    unsigned state = 7;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            const auto level = static_cast<int>(state >> 25) + 60;
            image.setPixel(x, y, qRgb(level, level, level));
        }
    }
    return image;
}

} // namespace

TEST_CASE("a sharpened edge rings by no more than is said, and what is flat stays", "[image]") {
    for (const auto across : {Qt::Horizontal, Qt::Vertical}) {
        const QImage before = halves(qRgb(40, 80, 60), qRgb(200, 170, 220), across);
        QImage after = before;
        sharpen(after);
        int most = 0;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x) {
                const int change = qRed(after.pixel(x, y)) - qRed(before.pixel(x, y));
                CHECK(qGreen(after.pixel(x, y)) - qGreen(before.pixel(x, y)) == change);
                CHECK(qBlue(after.pixel(x, y)) - qBlue(before.pixel(x, y)) == change);
                most = std::max(most, std::abs(change));
                const int fromEdge = std::abs(2 * (across == Qt::Horizontal ? x : y) - 63);
                if (fromEdge > 2) {
                    CHECK(change == 0);
                }
            }
        }
        CHECK(most == kMostSharpening);
    }
}

TEST_CASE("sharpening leaves grain alone, keeps within the levels and is the same both ways",
          "[image]") {
    QImage grain(32, 32, QImage::Format_RGB32);
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 32; ++x) {
            grain.setPixel(x, y, (x + y) % 2 == 0 ? qRgb(100, 100, 100) : qRgb(102, 102, 102));
        }
    }
    QImage same = grain;
    sharpen(same);
    CHECK(same == grain);

    QImage extremes = halves(qRgb(0, 0, 0), qRgb(255, 255, 255), Qt::Horizontal);
    const QImage before = extremes;
    sharpen(extremes);
    CHECK(extremes == before);

    const QImage photo = drawnPhoto({97, 61});
    QImage mirrored = photo.mirrored(true, true);
    QImage straight = photo;
    sharpen(mirrored);
    sharpen(straight);
    CHECK(mirrored.mirrored(true, true) == straight);

    QImage dot(1, 1, QImage::Format_RGB32);
    dot.fill(Qt::red);
    sharpen(dot);
    CHECK(dot.pixel(0, 0) == qRgb(255, 0, 0));
}

TEST_CASE("a picture is like itself, and less so the more is lost of it", "[image]") {
    const QImage photo = drawnPhoto({480, 320});
    CHECK(similarity(photo, photo) == 1);
    double before = 0;
    for (const int quality : {20, 50, 80, 95}) {
        const auto bytes = encodeImage(photo, Encoding::Jpeg, quality);
        REQUIRE(bytes);
        const double now =
            similarity(photo, QImage::fromData(*bytes).convertToFormat(QImage::Format_RGB32));
        CHECK(now > before);
        CHECK(now < 1);
        before = now;
    }
}

TEST_CASE("a smooth picture gets a lower quality than one of many small things", "[image]") {
    const ImageQuality smooth = qualityFor(fog());
    const ImageQuality detailed = qualityFor(crowd());
    CHECK(smooth.jpeg < detailed.jpeg);
    CHECK(smooth.webp < detailed.webp);
    CHECK(qualityFor(fog()).jpeg == smooth.jpeg);
    // One of a few pixels cannot be judged: it gets the best.
    CHECK(qualityFor(fog().copy(0, 0, 40, 40)).jpeg >= detailed.jpeg);
    // A strip of any height is judged by its middle.
    QImage strip(80, 20'000, QImage::Format_RGB32);
    strip.fill(Qt::gray);
    CHECK(qualityFor(strip).jpeg == smooth.jpeg);
}

TEST_CASE("what is written without loss has the same pixels again", "[image]") {
    const QImage logo = drawnLogo({120, 80}, Ground::Transparent);
    for (const Encoding encoding : {Encoding::Png, Encoding::LosslessWebp}) {
        const auto bytes = encodeImage(logo, encoding, 0);
        REQUIRE(bytes);
        CHECK(QImage::fromData(*bytes).convertToFormat(logo.format()) == logo);
    }
}
