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

/// The files that one image of the archive becomes.
struct ImagePlan {
    ImageFormat format = ImageFormat::Jpeg;
    std::vector<ImageVariant> variants; ///< Never empty; the narrowest first.
    /// The same ones as WebP, for readers that know it; empty where none can be made.
    std::vector<ImageVariant> webp{};
    bool isDrawing = false;   ///< Few colours, sharp edges: its WebP is lossless, as its PNG is.
    QSize original{};         ///< Upright, before the edit.
    domain::ImageEdit edit{}; ///< What every variant shows.

    [[nodiscard]] const ImageVariant& largest() const { return variants.back(); }
    /// The widest variant of at most this many pixels, else the narrowest.
    [[nodiscard]] const ImageVariant& upTo(int width) const;
    /// All files: `variants`, then `webp`.
    [[nodiscard]] std::vector<ImageVariant> files() const;
};

enum class ImageRole {
    Inside, ///< Of a post's text.
    Lead,   ///< A post's lead image, which lists show at kListImageWidth too.
};
inline constexpr int kListImageWidth = 240;

enum class WebpWriter { There, Missing };
/// Whether this program's Qt can write WebP (by a plug-in). Found out once.
[[nodiscard]] WebpWriter webpWriter();

/// Widths of 480, 960 and 1600 pixels, as far as the original goes; nothing for what is no image.
/// JPEG stays JPEG. PNG and WebP stay lossless (PNG) where they have transparency or are drawings
/// by their bytes per pixel, and become JPEG where they are photographs. Beside each there is a
/// WebP: lossless for a drawing (always smaller than its PNG), else at a quality like the JPEG's.
/// Looks only at the first bytes of `file`; the names come from the hash, the image's edit and
/// kImageRecipe, so the same picture always has the same names. A GIF keeps its frames and has no
/// WebP; one that was edited stands still, as a PNG.
[[nodiscard]] std::optional<ImagePlan> planImage(const domain::Medium& medium, const QString& file,
                                                 ImageRole role = ImageRole::Inside,
                                                 WebpWriter writer = webpWriter());

/// How pixels become files: part of their names. To be raised with each change of what makeImages
/// gives, so that an export makes the files anew and trusts none of before.
inline constexpr int kImageRecipe = 2;

/// The size of a picture of this size at another width; at least one pixel high.
[[nodiscard]] QSize sizeAt(const QSize& whole, int width);

/// What the names of all pictures of an image begin with, however it was edited:
/// "media/0123456789abcdef-".
[[nodiscard]] QString picturePrefix(const MediaHash& hash);

/// What the name of a picture's file tells.
struct PictureName {
    QString edit;   ///< ImageEdit::key(); empty for one that was not edited.
    int width = 0;  ///< In pixels.
    QString format; ///< "jpg", "png", "gif", "webp"
};
/// Reads what follows picturePrefix in such a name, of this recipe or another; nothing if it is not
/// one.
[[nodiscard]] std::optional<PictureName> readPictureName(const QString& rest);

/// The path of another width, and if asked for of another format, of the same picture.
[[nodiscard]] QString atWidth(const QString& path, int width, const QString& format = {});

} // namespace vestitel::publishing
