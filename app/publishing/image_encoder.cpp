#include "publishing/image_encoder.h"

#include <QBuffer>
#include <QImageWriter>

namespace vestitel::publishing {

namespace {

const char* formatOf(Encoding encoding) {
    switch (encoding) {
    case Encoding::Jpeg:
        return "jpeg";
    case Encoding::Png:
        return "png";
    case Encoding::Webp:
    case Encoding::LosslessWebp:
        break;
    }
    return "webp";
}

} // namespace

tl::expected<QByteArray, QString> encodeImage(const QImage& image, Encoding encoding, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return tl::unexpected(buffer.errorString());
    }
    QImageWriter writer(&buffer, formatOf(encoding));
    if (encoding == Encoding::Jpeg) {
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
    } else if (encoding != Encoding::Png) {
        // Qt's writer of WebP: 100 is lossless.
        constexpr int kLossless = 100;
        writer.setQuality(encoding == Encoding::LosslessWebp ? kLossless : quality);
    }
    if (!writer.write(image)) {
        return tl::unexpected(writer.errorString());
    }
    return bytes;
}

} // namespace vestitel::publishing
