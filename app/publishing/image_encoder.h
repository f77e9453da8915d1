#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <tl/expected.hpp>

namespace vestitel::publishing {

/// What a file's bytes are to be.
enum class Encoding {
    Jpeg,
    Png,          ///< The quality counts for nothing.
    Webp,         ///< Its transparency too loses a little.
    LosslessWebp, ///< The quality counts for nothing.
};

/// An image's pixels as a file of this quality (1 to 99), as small as the format allows at no loss.
/// Deterministic. Fails with what Qt says.
[[nodiscard]] tl::expected<QByteArray, QString> encodeImage(const QImage& image, Encoding encoding,
                                                            int quality);

} // namespace vestitel::publishing
