#pragma once

#include "base/result.h"
#include "publishing/publication.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace vestitel::publishing {

/// A picture for a sheet or a letter, which holds it in one size.
struct OnePicture {
    QByteArray bytes;
    QByteArray mediaType; ///< "image/jpeg", "image/png" or "image/gif"
    QSize size;           ///< In pixels.
    QString alt;          ///< In the language asked for; may be empty.
};

/// A post's lead image, else the first of the edition's text, at most `width` pixels wide and made
/// as all others are (see image_maker.h). A GIF keeps its size. Nothing when there is none; fails
/// with a sentence for the reader when it cannot be read.
[[nodiscard]] Result<std::optional<OnePicture>>
onePicture(const Publication& publication, const domain::Language& language, int width);

/// The bytes as an address: "data:image/jpeg;base64,…"
[[nodiscard]] QString dataAddress(const QByteArray& mediaType, const QByteArray& bytes);

} // namespace vestitel::publishing
