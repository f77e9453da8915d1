#include "support/drawn_images.h"

#include <QBuffer>
#include <QImageWriter>

namespace vestitel::test {

namespace {

QByteArray encoded(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(qstrcmp(format, "jpeg") == 0 ? 90 : -1);
    writer.write(image);
    return bytes;
}

void add16(QByteArray& bytes, int value) {
    bytes.append(static_cast<char>(value & 0xFF)).append(static_cast<char>((value >> 8) & 0xFF));
}

void add32(QByteArray& bytes, int value) {
    add16(bytes, value & 0xFFFF);
    add16(bytes, (value >> 16) & 0xFFFF);
}

void addEntry(QByteArray& bytes, int tag, int type, int count, int value) {
    add16(bytes, tag);
    add16(bytes, type);
    add32(bytes, count);
    add32(bytes, value);
}

/// A TIFF block, little endian: orientation and a GPS directory (EXIF 2.3, 4.6).
QByteArray exif(int orientation) {
    constexpr int kGpsDirectory = 8 + 2 + 2 * 12 + 4;
    constexpr int kDegrees = kGpsDirectory + 2 + 2 * 12 + 4;
    QByteArray bytes("II\x2A\0", 4);
    add32(bytes, 8);
    add16(bytes, 2);
    addEntry(bytes, 0x0112, 3, 1, orientation);
    addEntry(bytes, 0x8825, 4, 1, kGpsDirectory);
    add32(bytes, 0);
    add16(bytes, 2);
    addEntry(bytes, 0x0001, 2, 2, 'N');
    addEntry(bytes, 0x0002, 5, 3, kDegrees);
    add32(bytes, 0);
    for (const int part : {43, 6, 17}) {
        add32(bytes, part);
        add32(bytes, 1);
    }
    return bytes;
}

QByteArray segment(char marker, const QByteArray& payload) {
    const auto length = static_cast<int>(payload.size()) + 2;
    QByteArray bytes("\xFF");
    bytes.append(marker);
    bytes.append(static_cast<char>(length >> 8)).append(static_cast<char>(length & 0xFF));
    return bytes + payload;
}

} // namespace

QImage drawnPhoto(const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    unsigned grain = 1;
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            grain = grain * 1664525U + 1013904223U;
            const int noise = static_cast<int>(grain >> 27);
            const int other = static_cast<int>(grain >> 22 & 0x1F);
            const int across = x * 200 / size.width();
            const int down = y * 200 / size.height();
            const bool isRed = x < size.width() / 2 && y < size.height() / 2;
            line[x] = isRed ? qRgb(220, 20 + noise, 20 + other)
                            : qRgb(20 + across / 2 + noise, 90 + down / 2 + other, 80 + across / 3);
        }
    }
    return image;
}

QImage drawnLogo(const QSize& size, Ground ground) {
    QImage image(size, QImage::Format_ARGB32);
    image.fill(ground == Ground::Transparent ? QColor(0, 0, 0, 0) : QColor(255, 255, 255));
    for (int y = size.height() / 4; y < size.height() * 3 / 4; ++y) {
        for (int x = size.width() / 4; x < size.width() * 3 / 4; ++x) {
            image.setPixel(x, y, qRgb(29, 107, 82));
        }
    }
    return ground == Ground::Transparent ? image : image.convertToFormat(QImage::Format_RGB32);
}

QByteArray asJpeg(const QImage& image) {
    return encoded(image, "jpeg");
}

QByteArray asPng(const QImage& image) {
    return encoded(image, "png");
}

QByteArray asTelephoneJpeg(const QImage& image, int orientation) {
    const QByteArray plain = asJpeg(image);
    return plain.left(2) + segment('\xE1', QByteArray("Exif\0\0", 6) + exif(orientation)) +
           segment('\xFE', "secret comment") + plain.mid(2);
}

QByteArray movingGif() {
    const QByteArray frame = QByteArray::fromHex("21f904000a000000"
                                                 "2c000000000200020000"
                                                 "0203440205"
                                                 "00");
    return QByteArray("GIF89a") + QByteArray::fromHex("02000200800000ffffff1d6b52") +
           QByteArray::fromHex("21ff0b") + "NETSCAPE2.0" + QByteArray::fromHex("0301000000") +
           QByteArray::fromHex("21fe0e") + "secret comment" + QByteArray(1, '\0') + frame + frame +
           ';';
}

} // namespace vestitel::test
