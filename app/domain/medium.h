#pragma once

#include "base/ids.h"
#include "domain/image_edit.h"
#include "domain/language.h"

#include <QSize>
#include <QString>

#include <map>

namespace vestitel::domain {

/// What is said of a medium in one language.
struct MediumText {
    QString alt;
    QString caption;
    QString credit;

    friend bool operator==(const MediumText&, const MediumText&) = default;
};

/// An image or document of the archive. Its bytes are immutable and named by their SHA-256.
struct Medium {
    MediaHash hash;
    QString name{};      ///< As the user's file was called; never used as a path.
    QString mediaType{}; ///< By its magic bytes: "image/jpeg", "application/pdf", ...
    QString extension{}; ///< By its media type, without a dot: "jpg"
    qint64 bytes = 0;
    QSize size{}; ///< Of the original, its orientation applied; not valid for a document.
    std::map<Language, MediumText> texts{};
    ImageEdit edit{}; ///< Of an image: how it is shown, wherever it stands.

    [[nodiscard]] bool isImage() const { return mediaType.startsWith(QLatin1String("image/")); }
    /// The file's name in the archive and in an interchange line: HASH.extension
    [[nodiscard]] QString fileName() const { return hash.toString() + u'.' + extension; }

    friend bool operator==(const Medium&, const Medium&) = default;
};

} // namespace vestitel::domain
