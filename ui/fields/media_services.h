#pragma once

#include "base/result.h"
#include "domain/medium.h"

#include <QFuture>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>

namespace vestitel::fields {

/// The way to the archive's media for panels that know no archive. Called on the UI thread; each
/// answers later, by a future, and never blocks.
struct MediaServices {
    /// Puts a file into the archive (the same bytes twice are one medium).
    std::function<QFuture<Result<domain::Medium>>(const QString& path)> store;
    /// What the archive knows of a medium.
    std::function<QFuture<Result<domain::Medium>>(const MediaHash& hash)> medium;
    /// An image of the archive as it is shown, scaled down to fit into `bounds` (pixels of the
    /// device); a null image when it cannot be read.
    std::function<QFuture<QImage>(const MediaHash& hash, const QSize& bounds)> thumbnail;
};

/// For file dialogs: "Images (*.jpg *.png …)", and the documents that the archive takes.
[[nodiscard]] QString imageFileFilter();
[[nodiscard]] QString documentFileFilter();
/// Whether the file's name is that of an image that the archive takes.
[[nodiscard]] bool looksLikeImage(const QString& path);

} // namespace vestitel::fields
