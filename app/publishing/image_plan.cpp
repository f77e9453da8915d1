#include "publishing/image_plan.h"

#include "publishing/edited_image.h"

#include <QFile>
#include <QImageWriter>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace vestitel::publishing {

namespace {

constexpr std::array kWidths = {480, 960, 1600};
constexpr int kLargestWidth = kWidths.back();
constexpr qsizetype kHashDigits = 16;
// WebP container specification: 14 bits for each side.
constexpr int kLargestWebpSide = 16383;
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

struct Kind {
    ImageFormat format = ImageFormat::Jpeg;
    bool isDrawing = false;
};

Kind kindOf(const domain::Medium& medium, const QString& path) {
    if (medium.mediaType == QLatin1String("image/jpeg")) {
        return {ImageFormat::Jpeg};
    }
    if (medium.mediaType == QLatin1String("image/gif")) {
        return {medium.edit.changesPixels() ? ImageFormat::Png : ImageFormat::Gif, true};
    }
    constexpr qint64 kHead = 4096;
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(kHead) : QByteArray();
    if (medium.mediaType != QLatin1String("image/png")) {
        return webpHasTransparency(head) ? Kind{ImageFormat::Png, head.mid(12, 4) == "VP8L"}
                                         : Kind{ImageFormat::Jpeg};
    }
    const qint64 pixels = qint64{medium.size.width()} * medium.size.height();
    const bool isPhoto =
        pixels > kSmallImagePixels &&
        static_cast<double>(medium.bytes) > kPhotoBytesPerPixel * static_cast<double>(pixels);
    const bool isLossless = !isPhoto || pngHasTransparency(head);
    return {isLossless ? ImageFormat::Png : ImageFormat::Jpeg, !isPhoto};
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

std::vector<int> widthsFor(int original, ImageFormat format, ImageRole role) {
    if (format == ImageFormat::Gif) {
        return {original};
    }
    const int largest = std::min(original, kLargestWidth);
    std::vector<int> widths;
    if (role == ImageRole::Lead && kListImageWidth < largest * kNearlyTheSame) {
        widths.push_back(kListImageWidth);
    }
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

QSize sizeAt(const QSize& whole, int width) {
    const qint64 height = (qint64{whole.height()} * width + whole.width() / 2) / whole.width();
    return {width, static_cast<int>(std::max<qint64>(1, height))};
}

std::vector<ImageVariant> ImagePlan::files() const {
    std::vector<ImageVariant> all = variants;
    all.insert(all.end(), webp.begin(), webp.end());
    return all;
}

WebpWriter webpWriter() {
    static const bool isThere = QImageWriter::supportedImageFormats().contains("webp");
    return isThere ? WebpWriter::There : WebpWriter::Missing;
}

QString picturePrefix(const MediaHash& hash) {
    return QStringLiteral("media/%1-").arg(hash.toString().left(kHashDigits));
}

std::optional<PictureName> readPictureName(const QString& rest) {
    static const QRegularExpression kName(
        QStringLiteral("^(?:([0-9a-f]{8})-)?(?:r[0-9]+-)?([0-9]+)\\.(jpg|png|gif|webp)$"));
    const QRegularExpressionMatch match = kName.match(rest);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return PictureName{match.captured(1), match.captured(2).toInt(), match.captured(3)};
}

QString atWidth(const QString& path, int width, const QString& format) {
    return QStringLiteral("%1-%2.%3")
        .arg(path.section(u'-', 0, -2))
        .arg(width)
        .arg(format.isEmpty() ? path.section(u'.', -1) : format);
}

std::optional<ImagePlan> planImage(const domain::Medium& medium, const QString& file,
                                   ImageRole role, WebpWriter writer) {
    if (!medium.isImage() || medium.size.isEmpty()) {
        return std::nullopt;
    }
    const Kind kind = kindOf(medium, file);
    ImagePlan plan;
    plan.format = kind.format;
    plan.isDrawing = kind.isDrawing;
    plan.original = medium.size;
    plan.edit = medium.edit;
    const QSize whole = editedSize(medium.size, medium.edit);
    const QString key = medium.edit.key();
    const QString name =
        QStringLiteral("%1%2r%3").arg(picturePrefix(medium.hash), key.isEmpty() ? key : key + u'-',
                                      QString::number(kImageRecipe));
    const bool hasWebp = writer == WebpWriter::There && plan.format != ImageFormat::Gif;
    for (const int width : widthsFor(whole.width(), plan.format, role)) {
        const QSize size = sizeAt(whole, width);
        const QString path =
            QStringLiteral("%1-%2.%3").arg(name).arg(width).arg(extensionOf(plan.format));
        plan.variants.push_back({path, size});
        if (hasWebp && std::max(size.width(), size.height()) <= kLargestWebpSide) {
            plan.webp.push_back({atWidth(path, width, QStringLiteral("webp")), size});
        }
    }
    // All widths or none: a reader that knows WebP is offered nothing else.
    if (plan.webp.size() != plan.variants.size()) {
        plan.webp.clear();
    }
    return plan;
}

} // namespace vestitel::publishing
