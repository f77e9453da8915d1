#include "publishing/image_maker.h"

#include "base/atomic_file.h"
#include "base/log.h"
#include "publishing/edited_image.h"
#include "publishing/gif_cleaner.h"
#include "publishing/image_reader.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageWriter>

namespace vestitel::publishing {

namespace {

constexpr int kJpegQuality = 80;
constexpr qint64 kFileLimit = 100 * 1024 * 1024;

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

/// The picture at its largest, edited once, so that all sizes are made of the same pixels.
Result<QImage> readEdited(const QString& file, const ImagePlan& plan, const QString& name) {
    const QSize size = plan.largest().size;
    VESTITEL_TRY(const QImage upright,
                 readUpright(file, sizeToDecode(plan.original, plan.edit, size), name));
    QImage edited = applied(barePixels(upright, plan.format), plan.edit);
    if (edited.size() != size) {
        edited = edited.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return std::move(edited).convertToFormat(edited.hasAlphaChannel() ? QImage::Format_ARGB32
                                                                      : QImage::Format_RGB32);
}

Result<QByteArray> encode(const QImage& image, ImageFormat format, const QString& name) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return unreadablePicture(name, buffer.errorString());
    }
    QImageWriter writer(&buffer, format == ImageFormat::Jpeg ? "jpeg" : "png");
    if (format == ImageFormat::Jpeg) {
        writer.setQuality(kJpegQuality);
        writer.setOptimizedWrite(true);
    }
    if (!writer.write(image)) {
        return unreadablePicture(name, writer.errorString());
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
            return unreadablePicture(name, QStringLiteral("not a whole GIF"));
        }
        made.assign(wanted.size(), *clean);
        return made;
    }
    VESTITEL_TRY(const QImage largest, readEdited(file, plan, name));
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
