#include "publishing/theme_image.h"

#include "publishing/image_reader.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace vestitel::publishing {

namespace {

constexpr QSize kLargest{640, 240};
constexpr QSize kLargestShown{320, 120}; // sharp also where a pixel of CSS is two of the screen
constexpr qsizetype kLongestValue = 2 * 1024 * 1024;
const QLatin1String kPrefix("data:image/png;base64,");

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

QSize fitting(const QSize& size, const QSize& bounds) {
    const bool fits = size.width() <= bounds.width() && size.height() <= bounds.height();
    return fits ? size : size.scaled(bounds, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// What the file is by its content, whatever its name says.
bool isTaken(const QByteArray& format) {
    constexpr std::array kTaken = {"png", "jpeg", "webp", "gif"};
    return std::find(kTaken.begin(), kTaken.end(), format) != kTaken.end();
}

Result<QString> encoded(const QImage& picture) {
    QImage pixels =
        picture.colorSpace().isValid() ? picture.convertedToColorSpace(QColorSpace::SRgb) : picture;
    pixels.convertTo(QImage::Format_ARGB32);
    // Nothing of the file but these: no profile, no text.
    const QImage bare(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(),
                      pixels.format());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly); // in memory: cannot fail
    if (!bare.save(&buffer, "png")) {
        return failure(ErrorCode::Internal, Words::tr("The picture could not be made smaller."));
    }
    return kPrefix + QString::fromLatin1(buffer.data().toBase64());
}

} // namespace

Result<QString> imageValue(const QString& file) {
    const QString name = QFileInfo(file).fileName();
    if (!QFileInfo(file).isFile()) {
        return failure(ErrorCode::NotFound,
                       Words::tr("The picture “%1” is not there. Choose another file.").arg(file));
    }
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    const QSize stored = reader.size();
    if (!isTaken(reader.format()) || !stored.isValid() || stored.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("“%1” cannot be shown on the pages: a picture is wanted in PNG, "
                                 "JPEG, WebP or GIF.")
                           .arg(name));
    }
    reader.setAutoTransform(true);
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize upright = isTurned ? stored.transposed() : stored;
    VESTITEL_TRY(const QImage picture, readUpright(file, fitting(upright, kLargest), name));
    return encoded(picture);
}

std::optional<ThemeImage> imageFrom(const QString& value) {
    if (!value.startsWith(kPrefix) || value.size() > kLongestValue) {
        return std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(value.mid(kPrefix.size()).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    QBuffer buffer;
    buffer.setData(*decoded);
    buffer.open(QIODevice::ReadOnly); // in memory: cannot fail
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kLargest.width() || size.height() > kLargest.height() ||
        reader.read().isNull()) {
        return std::nullopt;
    }
    return ThemeImage{{}, fitting(size, kLargestShown), *decoded};
}

} // namespace vestitel::publishing
