#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace vestitel::archive {

/// The largest file, and the most pixels, that the archive takes.
inline constexpr qint64 kLargestMedium = 100LL * 1024 * 1024;
inline constexpr qint64 kMostPixels = 100'000'000;

/// What a file is, by its bytes.
struct MediaKind {
    QString mediaType; ///< "image/jpeg"
    QString extension; ///< "jpg"
};

/// By magic bytes; the name decides only between kinds whose bytes look the same (text and CSV).
/// ErrorCode::Unsupported says what to do instead.
[[nodiscard]] Result<MediaKind> mediaKindOf(const QByteArray& bytes, const QString& name);

/// Whether an extension is one that mediaKindOf() gives, so that it may be part of a path.
[[nodiscard]] bool isMediaExtension(const QString& extension);

/// An image's size as it is seen, its orientation applied, from its header alone; refuses one
/// that cannot be read and one of too many pixels.
[[nodiscard]] Result<QSize> imageSizeOf(const QByteArray& bytes, const MediaKind& kind,
                                        const QString& name);

} // namespace vestitel::archive
