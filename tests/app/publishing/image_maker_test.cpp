#include "publishing/image_maker.h"

#include "publishing/gif_cleaner.h"
#include "support/catch.h"
#include "support/drawn_images.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

struct Original {
    domain::Medium medium;
    QString file;
};

Original original(const TemporaryFolder& folder, const QByteArray& bytes, const QString& name,
                  const QString& mediaType, const QSize& seen) {
    Publication publication = smallPublication();
    const MediaHash hash = addMedium(publication, folder.path(), bytes, name, mediaType, seen);
    return {*publication.media.constFind(hash), publication.mediaPaths.value(hash)};
}

Original jpeg(const TemporaryFolder& folder, const QByteArray& bytes, const QSize& seen) {
    return original(folder, bytes, QStringLiteral("a.jpg"), QStringLiteral("image/jpeg"), seen);
}

Original png(const TemporaryFolder& folder, const QImage& image) {
    return original(folder, asPng(image), QStringLiteral("a.png"), QStringLiteral("image/png"),
                    image.size());
}

std::vector<QByteArray> allOf(const Original& source) {
    const auto plan = planImage(source.medium, source.file);
    REQUIRE(plan.has_value());
    std::vector<size_t> wanted(plan->files().size());
    for (size_t at = 0; at < wanted.size(); ++at) {
        wanted[at] = at;
    }
    auto made = makeImages(source.file, *plan, wanted, source.medium.name);
    REQUIRE(made.has_value());
    return *made;
}

std::vector<int> widthsOf(const Original& source) {
    std::vector<int> widths;
    const auto plan = planImage(source.medium, source.file);
    for (const ImageVariant& variant : plan->variants) {
        widths.push_back(variant.size.width());
    }
    return widths;
}

bool isRed(QRgb pixel) {
    return qRed(pixel) > 150 && qGreen(pixel) < 100 && qBlue(pixel) < 100;
}

} // namespace

TEST_CASE("an image has the widths that are needed, and none above its own", "[image]") {
    const TemporaryFolder folder;
    const QByteArray any = "not looked at";
    CHECK(widthsOf(jpeg(folder, any, {4000, 3000})) == std::vector{480, 960, 1600});
    CHECK(widthsOf(jpeg(folder, any, {1200, 900})) == std::vector{480, 960, 1200});
    CHECK(widthsOf(jpeg(folder, any, {1000, 900})) == std::vector{480, 1000});
    CHECK(widthsOf(jpeg(folder, any, {300, 200})) == std::vector{300});
    const auto thin = jpeg(folder, any, {5000, 1});
    CHECK(planImage(thin.medium, thin.file)->largest().size == QSize(1600, 1));
}

TEST_CASE("what is made has the size that the plan says", "[image]") {
    const TemporaryFolder folder;
    for (const QSize& size : {QSize(1801, 1203), QSize(640, 431), QSize(97, 61)}) {
        const Original source = jpeg(folder, asJpeg(drawnPhoto(size)), size);
        const auto plan = planImage(source.medium, source.file);
        const auto made = allOf(source);
        REQUIRE(made.size() == 2 * plan->variants.size());
        for (size_t at = 0; at < made.size(); ++at) {
            CHECK(QImage::fromData(made[at]).size() == plan->files()[at].size);
            CHECK(made[at].mid(8, 4).startsWith("WEBP") == (at >= plan->variants.size()));
        }
    }
}

TEST_CASE("nothing that a telephone writes beside the picture leaves the archive", "[image]") {
    const TemporaryFolder folder;
    // Small enough to keep its size: it is made anew all the same.
    const QByteArray bytes = asTelephoneJpeg(drawnPhoto({400, 300}), 1);
    REQUIRE(bytes.contains("Exif"));
    REQUIRE(bytes.contains("secret comment"));
    for (const QByteArray& made : allOf(jpeg(folder, bytes, {400, 300}))) {
        CHECK_FALSE(made.contains("Exif"));
        CHECK_FALSE(made.contains("secret"));
        CHECK_FALSE(made.contains("ICC_PROFILE"));
        for (const char* const chunk : {"EXIF", "XMP ", "ICCP", "Photoshop", "http://ns.adobe"}) {
            CHECK_FALSE(made.contains(chunk));
        }
    }
    QImage withText = drawnLogo({300, 200}, Ground::Transparent);
    withText.setText(QStringLiteral("Comment"), QStringLiteral("secret comment"));
    for (const QByteArray& made : allOf(png(folder, withText))) {
        CHECK_FALSE(made.contains("tEXt"));
        CHECK_FALSE(made.contains("Comment"));
        CHECK_FALSE(made.contains("secret"));
    }
}

TEST_CASE("a turned photograph stands upright at the size of the upright one", "[image]") {
    const TemporaryFolder folder;
    // Orientation 6: the camera was turned, and the file's upper left is the seen upper right.
    const Original source =
        jpeg(folder, asTelephoneJpeg(drawnPhoto({2000, 1000}), 6), {1000, 2000});
    const auto plan = planImage(source.medium, source.file);
    CHECK(plan->largest().size == QSize(1000, 2000));
    const auto made = allOf(source);
    for (const size_t largest : {plan->variants.size() - 1, made.size() - 1}) {
        const QImage image = QImage::fromData(made[largest]);
        REQUIRE(image.size() == QSize(1000, 2000));
        CHECK(isRed(image.pixel(750, 300)));
        CHECK_FALSE(isRed(image.pixel(250, 300)));
        CHECK_FALSE(isRed(image.pixel(750, 1700)));
    }
}

TEST_CASE("colours of another profile become sRGB", "[image]") {
    const TemporaryFolder folder;
    QImage wide(200, 100, QImage::Format_RGB32);
    wide.fill(qRgb(200, 100, 50));
    const QImage expected = [&] {
        QImage copy = wide;
        copy.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        return copy.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
    }();
    wide.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const Original source = png(folder, wide);
    const auto made = allOf(source);
    const QRgb pixel = QImage::fromData(made.front()).pixel(50, 50);
    const QRgb wanted = expected.pixel(50, 50);
    CHECK(wanted != qRgb(200, 100, 50));
    CHECK(std::abs(qRed(pixel) - qRed(wanted)) <= 2);
    CHECK(std::abs(qGreen(pixel) - qGreen(wanted)) <= 2);
    CHECK(std::abs(qBlue(pixel) - qBlue(wanted)) <= 2);
    CHECK_FALSE(made.front().contains("iCCP"));
}

TEST_CASE("drawings and transparent pictures stay lossless, photographs become JPEG", "[image]") {
    const TemporaryFolder folder;
    const auto formatOf = [&](const QImage& image) {
        const Original source = png(folder, image);
        return planImage(source.medium, source.file)->format;
    };
    CHECK(formatOf(drawnLogo({640, 400}, Ground::Opaque)) == ImageFormat::Png);
    CHECK(formatOf(drawnLogo({640, 400}, Ground::Transparent)) == ImageFormat::Png);
    CHECK(formatOf(drawnPhoto({640, 400})) == ImageFormat::Jpeg);
    CHECK(formatOf(drawnPhoto({640, 400}).convertToFormat(QImage::Format_ARGB32)) ==
          ImageFormat::Png);
    const Original transparent = png(folder, drawnLogo({640, 400}, Ground::Transparent));
    const auto made = allOf(transparent);
    CHECK(qAlpha(QImage::fromData(made.front()).pixel(1, 1)) == 0);
}

TEST_CASE("an image's bytes do not depend on which others are made with it", "[image]") {
    const TemporaryFolder folder;
    const Original source = jpeg(folder, asJpeg(drawnPhoto({1700, 900})), {1700, 900});
    const auto plan = planImage(source.medium, source.file);
    const auto together = allOf(source);
    for (size_t at = 0; at < together.size(); ++at) {
        const auto alone = makeImages(source.file, *plan, {at}, source.medium.name);
        REQUIRE(alone.has_value());
        CHECK(alone->front() == together[at]);
    }
    // Nor on the plan that names them: a fragment has fewer, of the same names.
    ImagePlan shorter = *plan;
    shorter.variants.erase(shorter.variants.begin());
    shorter.webp.clear();
    CHECK(makeImages(source.file, shorter, {0}, source.medium.name)->front() == together[1]);
}

TEST_CASE("a drawing's WebP has the same pixels in fewer bytes, a photograph's fewer than its JPEG",
          "[image]") {
    const TemporaryFolder folder;
    for (const Ground ground : {Ground::Opaque, Ground::Transparent}) {
        const auto made = allOf(png(folder, drawnLogo({640, 400}, ground)));
        for (size_t at = 0; at < made.size() / 2; ++at) {
            const QByteArray& webp = made[made.size() / 2 + at];
            CHECK(webp.size() < made[at].size());
            CHECK(QImage::fromData(webp).convertToFormat(QImage::Format_ARGB32) ==
                  QImage::fromData(made[at]).convertToFormat(QImage::Format_ARGB32));
        }
    }
    const auto photo = allOf(jpeg(folder, asJpeg(drawnPhoto({1200, 800})), {1200, 800}));
    for (size_t at = 0; at < photo.size() / 2; ++at) {
        CHECK(photo[photo.size() / 2 + at].size() < photo[at].size());
    }
}

TEST_CASE("a photograph with transparency keeps it in a WebP that is no drawing's", "[image]") {
    const TemporaryFolder folder;
    QImage image = drawnPhoto({640, 400}).convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 100; ++x) {
            image.setPixel(x, y, 0);
        }
    }
    const Original source = png(folder, image);
    const auto plan = planImage(source.medium, source.file);
    CHECK(plan->format == ImageFormat::Png);
    CHECK_FALSE(plan->isDrawing);
    const auto made = allOf(source);
    const QImage webp = QImage::fromData(made.back());
    CHECK(qAlpha(webp.pixel(10, 10)) == 0);
    CHECK(qAlpha(webp.pixel(400, 300)) == 255);
    CHECK(made.back().size() * 2 < made[plan->variants.size() - 1].size());
}

TEST_CASE("where no WebP can be written none is promised", "[image]") {
    const TemporaryFolder folder;
    const Original source = jpeg(folder, "not looked at", {4000, 3000});
    CHECK(planImage(source.medium, source.file, ImageRole::Inside, WebpWriter::Missing)
              ->webp.empty());
    CHECK(planImage(source.medium, source.file)->webp.size() == 3);
    // Nor of a picture that is longer than a WebP can be.
    const Original tower = jpeg(folder, "not looked at", {1600, 20'000});
    CHECK(planImage(tower.medium, tower.file)->webp.empty());
    const Original moving =
        original(folder, movingGif(), QStringLiteral("a.gif"), QStringLiteral("image/gif"), {2, 2});
    CHECK(planImage(moving.medium, moving.file)->webp.empty());
}

TEST_CASE("a picture's name tells its edit, width and format, whatever made it", "[image]") {
    const TemporaryFolder folder;
    Original source = jpeg(folder, "not looked at", {4000, 3000});
    source.medium.edit.turns = 1;
    const auto plan = planImage(source.medium, source.file, ImageRole::Lead);
    for (const ImageVariant& file : plan->files()) {
        const QString prefix = picturePrefix(source.medium.hash);
        REQUIRE(file.path.startsWith(prefix));
        const auto name = readPictureName(file.path.mid(prefix.size()));
        REQUIRE(name);
        CHECK(name->edit == source.medium.edit.key());
        CHECK(name->width == file.size.width());
        CHECK(file.path.endsWith(name->format));
    }
    CHECK(plan->variants.front().size.width() == kListImageWidth);
    CHECK(readPictureName(QStringLiteral("960.jpg"))->width == 960);
    CHECK(readPictureName(QStringLiteral("0123abcd-960.png"))->edit == QStringLiteral("0123abcd"));
    CHECK_FALSE(readPictureName(QStringLiteral("960.pdf")));
    CHECK_FALSE(readPictureName(QStringLiteral("x-960.jpg")));
    CHECK(atWidth(plan->variants.back().path, 480) == plan->variants[1].path);
    CHECK(atWidth(plan->variants.back().path, 480, QStringLiteral("webp")) == plan->webp[1].path);
}

TEST_CASE("a photograph that is made smaller is sharpened, and one at its own size is not",
          "[image]") {
    const TemporaryFolder folder;
    // A soft edge, smooth in scaling: sharpened, it goes beyond its sides.
    QImage image(1000, 400, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int level = x < 500 ? 60 : 190;
            image.setPixel(x, y, qRgb(level, level, level));
        }
    }
    const auto made = allOf(jpeg(folder, asJpeg(image), image.size()));
    const auto brightest = [](const QByteArray& bytes) {
        const QImage read = QImage::fromData(bytes);
        int most = 0;
        for (int x = 0; x < read.width(); ++x) {
            most = std::max(most, qGreen(read.pixel(x, read.height() / 2)));
        }
        return most;
    };
    CHECK(brightest(made[0]) > 194);
    CHECK(brightest(made[0]) <= 190 + 2 * 10);
    CHECK(brightest(made[1]) < 196);
}

TEST_CASE("a moving GIF keeps its frames and loses its comment", "[image]") {
    const TemporaryFolder folder;
    const QByteArray bytes = movingGif();
    REQUIRE(bytes.contains("secret comment"));
    const auto made = allOf(
        original(folder, bytes, QStringLiteral("a.gif"), QStringLiteral("image/gif"), {2, 2}));
    REQUIRE(made.size() == 1);
    CHECK_FALSE(made.front().contains("secret"));
    CHECK(made.front().contains("NETSCAPE2.0"));
    QBuffer buffer;
    buffer.setData(made.front());
    QImageReader reader(&buffer, "gif");
    CHECK(reader.imageCount() == 2);
    CHECK(reader.read().size() == QSize(2, 2));
}

TEST_CASE("a cut GIF is refused at every length", "[image]") {
    const QByteArray whole = movingGif();
    REQUIRE(withoutGifMetadata(whole).has_value());
    CHECK(*withoutGifMetadata(*withoutGifMetadata(whole)) == *withoutGifMetadata(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        CHECK_FALSE(withoutGifMetadata(whole.left(length)).has_value());
    }
}

TEST_CASE("a picture that cannot be read is named in a sentence", "[image]") {
    const TemporaryFolder folder;
    const Original source = jpeg(folder, "this is no picture", {800, 600});
    const auto plan = planImage(source.medium, source.file);
    const auto made = makeImages(source.file, *plan, {0}, QStringLiteral("ореx.jpg"));
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::DamagedData);
    CHECK(made.error().message.contains(QStringLiteral("ореx.jpg")));
}

TEST_CASE("a picture of too many pixels is refused before it is decoded", "[image]") {
    const TemporaryFolder folder;
    // The header of a JPEG of 60000 x 50000 pixels, from a small one by its frame header.
    QByteArray bytes = asJpeg(drawnPhoto({64, 64}));
    const qsizetype frame = bytes.indexOf(QByteArray::fromHex("ffc00011"));
    REQUIRE(frame > 0);
    bytes.replace(frame + 5, 4, QByteArray::fromHex("c350ea60"));
    const Original source = jpeg(folder, bytes, {60000, 50000});
    const auto plan = planImage(source.medium, source.file);
    const auto made = makeImages(source.file, *plan, {0}, source.medium.name);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::TooLarge);
}
