#include "publishing/image_plan.h"

#include "publishing/edited_image.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace vestitel::publishing {

namespace {

constexpr std::array kWidths = {480, 960, 1600};
constexpr int kLargestWidth = kWidths.back();
constexpr qsizetype kHashDigits = 16;
// A width this near to the next one is not worth a file.
constexpr double kNearlyTheSame = 0.85;

// Above this a lossless file holds a photograph, measured as bytes of file per pixel; drawings,
// logos and screenshots stay far below it.
constexpr double kPhotoBytesPerPixel = 1.0;
constexpr qint64 kSmallImagePixels = 256 * 256;

bool pngHasTransparency(const QByteArray& head) {
    constexpr qsizetype kColourTypeAt = 25;
    if (head.size() <= kColourTypeAt) {
        return false;
    }
    // PNG specification, 11.2.2: colour types 4 and 6 have an alpha channel; others may name
    // transparent colours in a tRNS chunk, which comes before the first IDAT.
    const char colourType = head.at(kColourTypeAt);
    const qsizetype data = head.indexOf("IDAT");
    const qsizetype transparency = head.indexOf("tRNS");
    return colourType == 4 || colourType == 6 ||
           (transparency >= 0 && (data < 0 || transparency < data));
}

bool webpHasTransparency(const QByteArray& head) {
    // WebP container specification: "VP8X" has its flags in byte 20 (0x10: alpha); "VP8L" has
    // alpha_is_used in bit 28 after its signature byte; plain "VP8 " has none.
    constexpr qsizetype kHeader = 25;
    if (head.size() < kHeader) {
        return false;
    }
    const QByteArray kind = head.mid(12, 4);
    if (kind == "VP8X") {
        return (head.at(20) & 0x10) != 0;
    }
    return kind == "VP8L" && ((qFromLittleEndian<quint32>(head.constData() + 21) >> 28) & 1U) != 0;
}

ImageFormat formatFor(const domain::Medium& medium, const QString& path) {
    if (medium.mediaType == QLatin1String("image/jpeg")) {
        return ImageFormat::Jpeg;
    }
    if (medium.mediaType == QLatin1String("image/gif")) {
        return medium.edit.changesPixels() ? ImageFormat::Png : ImageFormat::Gif;
    }
    constexpr qint64 kHead = 4096;
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(kHead) : QByteArray();
    const bool isPng = medium.mediaType == QLatin1String("image/png");
    if (isPng ? pngHasTransparency(head) : webpHasTransparency(head)) {
        return ImageFormat::Png;
    }
    if (!isPng) {
        return ImageFormat::Jpeg;
    }
    const qint64 pixels = qint64{medium.size.width()} * medium.size.height();
    const bool isPhoto =
        static_cast<double>(medium.bytes) > kPhotoBytesPerPixel * static_cast<double>(pixels);
    return isPhoto && pixels > kSmallImagePixels ? ImageFormat::Jpeg : ImageFormat::Png;
}

QString extensionOf(ImageFormat format) {
    switch (format) {
    case ImageFormat::Jpeg:
        return QStringLiteral("jpg");
    case ImageFormat::Png:
        return QStringLiteral("png");
    case ImageFormat::Gif:
        return QStringLiteral("gif");
    }
    return {};
}

std::vector<int> widthsFor(int original, ImageFormat format) {
    if (format == ImageFormat::Gif) {
        return {original};
    }
    const int largest = std::min(original, kLargestWidth);
    std::vector<int> widths;
    for (const int width : kWidths) {
        if (width < largest * kNearlyTheSame) {
            widths.push_back(width);
        }
    }
    widths.push_back(largest);
    return widths;
}

} // namespace

const ImageVariant& ImagePlan::upTo(int width) const {
    const auto wider = std::find_if(variants.begin(), variants.end(), [&](const auto& variant) {
        return variant.size.width() > width;
    });
    return wider == variants.begin() ? variants.front() : *(wider - 1);
}

QString picturePrefix(const MediaHash& hash) {
    return QStringLiteral("media/%1-").arg(hash.toString().left(kHashDigits));
}

std::optional<ImagePlan> planImage(const domain::Medium& medium, const QString& file) {
    if (!medium.isImage() || medium.size.isEmpty()) {
        return std::nullopt;
    }
    ImagePlan plan;
    plan.format = formatFor(medium, file);
    plan.original = medium.size;
    plan.edit = medium.edit;
    const QSize whole = editedSize(medium.size, medium.edit);
    const QString key = medium.edit.key();
    const QString name = picturePrefix(medium.hash) + (key.isEmpty() ? key : key + u'-');
    for (const int width : widthsFor(whole.width(), plan.format)) {
        const qint64 height = (qint64{whole.height()} * width + whole.width() / 2) / whole.width();
        plan.variants.push_back(
            {QStringLiteral("%1%2.%3").arg(name).arg(width).arg(extensionOf(plan.format)),
             QSize(width, static_cast<int>(std::max<qint64>(1, height)))});
    }
    return plan;
}

} // namespace vestitel::publishing
