#pragma once

#include "domain/medium.h"

#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace vestitel::publishing {

enum class ImageFormat {
    Jpeg,
    Png,
    Gif, ///< Kept at its size with its frames, since it may move; only its metadata goes.
};

/// One width of an image, as a file of the exported site.
struct ImageVariant {
    QString path; ///< "media/0123456789abcdef-960.jpg"
    QSize size;
};

/// The files that one image of the archive becomes. Never empty; the narrowest first.
struct ImagePlan {
    ImageFormat format = ImageFormat::Jpeg;
    std::vector<ImageVariant> variants;
    QSize original{};         ///< Upright, before the edit.
    domain::ImageEdit edit{}; ///< What every variant shows.

    [[nodiscard]] const ImageVariant& largest() const { return variants.back(); }
    /// The widest variant of at most this many pixels, else the narrowest.
    [[nodiscard]] const ImageVariant& upTo(int width) const;
};

/// Widths of 480, 960 and 1600 pixels, as far as the original goes; nothing for what is no image.
/// JPEG stays JPEG. PNG and WebP stay lossless (PNG) where they have transparency or are drawings
/// by their bytes per pixel, and become JPEG where they are photographs. Looks only at the first
/// bytes of `file`; the names come from the hash and from the image's edit, so the same picture
/// always has the same names. A GIF that was edited stands still, as a PNG.
[[nodiscard]] std::optional<ImagePlan> planImage(const domain::Medium& medium, const QString& file);

/// What the names of all pictures of an image begin with, however it was edited:
/// "media/0123456789abcdef-".
[[nodiscard]] QString picturePrefix(const MediaHash& hash);

} // namespace vestitel::publishing
