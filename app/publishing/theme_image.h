#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace vestitel::publishing {

/// A picture of a theme's option (a logo), as a file of assets/.
struct ThemeImage {
    QString name; ///< In assets/, told by its content: "logo-0123456789abcdef.png"
    QSize size;   ///< As it is shown, in CSS pixels: at most 320 by 120.
    QByteArray bytes;
};

/// A picture file as the value of an option, to be kept in the settings: a PNG of at most 640 by
/// 240 pixels, encoded anew from the bare pixels as all images are. Takes JPEG, PNG, WebP and GIF;
/// an SVG may hold scripts and is refused.
[[nodiscard]] Result<QString> imageValue(const QString& file);

/// The picture in such a value, with no name yet; nothing for whatever else somebody put there.
[[nodiscard]] std::optional<ThemeImage> imageFrom(const QString& value);

} // namespace vestitel::publishing
