#pragma once

#include "base/result.h"
#include "domain/medium.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace vestitel::publishing {

/// A file's image upright at this size, decoded at no more pixels than needed. `name` is the user's
/// name of it, for errors. Any thread, as all below.
[[nodiscard]] Result<QImage> readUpright(const QString& file, const QSize& size,
                                         const QString& name);

/// How large an original must be decoded to give an edited picture of this size.
[[nodiscard]] QSize sizeToDecode(const QSize& original, const domain::ImageEdit& edit,
                                 const QSize& edited);

/// An image of the archive as it is shown, no larger than `bounds` and never enlarged.
[[nodiscard]] Result<QImage> readPicture(const domain::Medium& medium, const QString& file,
                                         const QSize& bounds);
/// The same without its edit: for those who edit it.
[[nodiscard]] Result<QImage> readOriginal(const domain::Medium& medium, const QString& file,
                                          const QSize& bounds);

/// The error for an image that cannot be decoded.
[[nodiscard]] tl::unexpected<Error> unreadablePicture(const QString& name, const QString& detail);

} // namespace vestitel::publishing
