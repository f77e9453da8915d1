#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace vestitel::test {

/// A picture like a photograph: slopes of colour with a little grain, always the same one. Its
/// upper left quarter is red, so that a test sees which way up it is.
[[nodiscard]] QImage drawnPhoto(const QSize& size);
/// A picture like a logo: few flat colours, on a transparent ground if asked for.
enum class Ground { Opaque, Transparent };
[[nodiscard]] QImage drawnLogo(const QSize& size, Ground ground);

[[nodiscard]] QByteArray asJpeg(const QImage& image);
[[nodiscard]] QByteArray asPng(const QImage& image);
/// A JPEG as a telephone writes it: an EXIF segment with this orientation (1 to 8) and the place
/// where it was taken, and a comment "secret comment".
[[nodiscard]] QByteArray asTelephoneJpeg(const QImage& image, int orientation);
/// A GIF of two frames with a comment "secret comment", 2 x 2 pixels.
[[nodiscard]] QByteArray movingGif();

} // namespace vestitel::test
