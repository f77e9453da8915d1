#include "publishing/image_maker.h"

#include "base/atomic_file.h"
#include "base/log.h"
#include "publishing/gif_cleaner.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

#include <mutex>

namespace vestitel::publishing {

namespace {

constexpr int kJpegQuality = 80;
constexpr qint64 kPixelLimit = 100'000'000;
constexpr qint64 kFileLimit = 100 * 1024 * 1024;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

// Qt refuses images of more than 128 MB of pixels, by a limit for the whole process. 100 megapixels
// of 4 bytes are 400 MB; the limit of pixels is checked from the header before anything is decoded.
void allowLargeImages() {
    static std::once_flag once;
    std::call_once(once, [] {
        constexpr int kMegabytes = 512;
        if (QImageReader::allocationLimit() < kMegabytes) {
            QImageReader::setAllocationLimit(kMegabytes);
        }
    });
}

tl::unexpected<Error> unreadable(const QString& name, const QString& detail) {
    return failure(
        ErrorCode::DamagedData,
        Words::tr("The picture “%1” cannot be read, so it was not exported. Put another copy "
                  "of it into the post.")
            .arg(name),
        detail);
}

/// The image upright at this size, decoded at no more pixels than needed.
Result<QImage> readUpright(const QString& file, const QSize& size, const QString& name) {
    allowLargeImages();
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize original = reader.size();
    if (original.isValid() && qint64{original.width()} * original.height() > kPixelLimit) {
        return failure(
            ErrorCode::TooLarge,
            Words::tr("The picture “%1” has more than 100 megapixels, so it was not exported. "
                      "Make it smaller and put it into the post again.")
                .arg(name));
    }
    if (original.isValid()) {
        // The scaled size is in the axes of the file, before the picture is turned.
        const bool isTurned =
            reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        const QSize inFile = isTurned ? size.transposed() : size;
        if (inFile != original) {
            reader.setScaledSize(inFile);
        }
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return unreadable(name, reader.errorString());
    }
    if (image.size() != size) {
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return image;
}

/// The pixels alone in sRGB: no profile, no text, no resolution.
QImage barePixels(QImage image, ImageFormat format) {
    const QColorSpace colours = image.colorSpace();
    if (colours.isValid() && colours != QColorSpace(QColorSpace::SRgb)) {
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    if (format == ImageFormat::Jpeg && image.hasAlphaChannel()) {
        QImage onWhite(image.size(), QImage::Format_RGB32);
        onWhite.fill(Qt::white);
        for (int y = 0; y < image.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(onWhite.scanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                const int alpha = qAlpha(pixel);
                const auto blend = [alpha](int value) {
                    return (value * alpha + 255 * (255 - alpha) + 127) / 255;
                };
                line[x] = qRgb(blend(qRed(pixel)), blend(qGreen(pixel)), blend(qBlue(pixel)));
            }
        }
        image = onWhite;
    }
    const bool hasAlpha = image.hasAlphaChannel();
    image =
        std::move(image).convertToFormat(hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(),
                  image.format())
        .copy();
}

Result<QByteArray> encode(const QImage& image, ImageFormat format, const QString& name) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return unreadable(name, buffer.errorString());
    }
    QImageWriter writer(&buffer, format == ImageFormat::Jpeg ? "jpeg" : "png");
    if (format == ImageFormat::Jpeg) {
        writer.setQuality(kJpegQuality);
        writer.setOptimizedWrite(true);
    }
    if (!writer.write(image)) {
        return unreadable(name, writer.errorString());
    }
    return bytes;
}

} // namespace

Result<std::vector<QByteArray>> makeImages(const QString& file, const ImagePlan& plan,
                                           const std::vector<size_t>& wanted, const QString& name) {
    std::vector<QByteArray> made;
    if (plan.format == ImageFormat::Gif) {
        VESTITEL_TRY(const QByteArray original, readFile(file, kFileLimit));
        const std::optional<QByteArray> clean = withoutGifMetadata(original);
        if (!clean) {
            return unreadable(name, QStringLiteral("not a whole GIF"));
        }
        made.assign(wanted.size(), *clean);
        return made;
    }
    VESTITEL_TRY(const QImage upright, readUpright(file, plan.largest().size, name));
    const QImage largest = barePixels(upright, plan.format);
    for (const size_t index : wanted) {
        const QSize size = plan.variants.at(index).size;
        const QImage image =
            size == largest.size()
                ? largest
                : largest.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(largest.format());
        VESTITEL_TRY(QByteArray bytes, encode(image, plan.format, name));
        made.push_back(std::move(bytes));
    }
    return made;
}

} // namespace vestitel::publishing
