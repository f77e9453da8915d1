#include "publishing/image_maker.h"

#include "base/atomic_file.h"
#include "base/log.h"
#include "publishing/edited_image.h"
#include "publishing/gif_cleaner.h"
#include "publishing/image_encoder.h"
#include "publishing/image_quality.h"
#include "publishing/image_reader.h"
#include "publishing/image_sharpener.h"

#include <QColorSpace>
#include <QImage>

#include <map>
#include <optional>
#include <utility>

namespace vestitel::publishing {

namespace {

/// The quality is chosen by a copy of this width.
constexpr int kSampleWidth = 480;
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

/// One picture in several widths, each made once.
class Sizes final {
public:
    Sizes(const ImagePlan& plan, QImage largest)
        : m_original(editedSize(plan.original, plan.edit)),
          m_isPhoto(plan.format == ImageFormat::Jpeg), m_largest(std::move(largest)) {}

    const QImage& at(const QSize& size) {
        const auto known = m_made.find(size.width());
        return known == m_made.end() ? m_made.emplace(size.width(), made(size)).first->second
                                     : known->second;
    }

    /// Measured once, and of the picture alone, not of the plan: the same file in another form of
    /// export has the same bytes.
    ImageQuality quality() {
        if (!m_quality) {
            const int width = std::min(kSampleWidth, m_largest.width());
            const QImage sample =
                at(width == m_largest.width() ? m_largest.size() : sizeAt(m_original, width));
            m_quality = qualityFor(sample.convertToFormat(QImage::Format_RGB32));
        }
        return *m_quality;
    }

private:
    [[nodiscard]] QImage made(const QSize& size) const {
        QImage image = m_largest;
        if (size != image.size()) {
            image = m_largest.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                        .convertToFormat(m_largest.format());
        }
        if (m_isPhoto && size.width() < m_original.width()) {
            sharpen(image);
        }
        return image;
    }

    QSize m_original;
    bool m_isPhoto;
    QImage m_largest;
    std::map<int, QImage> m_made; ///< By width.
    std::optional<ImageQuality> m_quality;
};

Result<QByteArray> encoded(Sizes& sizes, const ImagePlan& plan, size_t index, const QString& name) {
    const bool isWebp = index >= plan.variants.size();
    const QSize size =
        isWebp ? plan.webp.at(index - plan.variants.size()).size : plan.variants.at(index).size;
    const auto write = [&](Encoding encoding, int quality) -> Result<QByteArray> {
        auto bytes = encodeImage(sizes.at(size), encoding, quality);
        if (!bytes) {
            return unreadablePicture(name, bytes.error());
        }
        return std::move(*bytes);
    };
    constexpr int kNone = 0;
    if (!isWebp) {
        return plan.format == ImageFormat::Jpeg ? write(Encoding::Jpeg, sizes.quality().jpeg)
                                                : write(Encoding::Png, kNone);
    }
    return plan.isDrawing ? write(Encoding::LosslessWebp, kNone)
                          : write(Encoding::Webp, sizes.quality().webp);
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
    VESTITEL_TRY(QImage largest, readEdited(file, plan, name));
    Sizes sizes(plan, std::move(largest));
    for (const size_t index : wanted) {
        VESTITEL_TRY(QByteArray bytes, encoded(sizes, plan, index, name));
        made.push_back(std::move(bytes));
    }
    return made;
}

} // namespace vestitel::publishing
