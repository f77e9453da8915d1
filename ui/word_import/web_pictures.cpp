#include "word_import/web_pictures.h"

#include <QBuffer>
#include <QImage>
#include <QStringList>

namespace vestitel::word_import {

void makeWebPictures(importing::WordMarkup& document) {
    static const QStringList kWebTypes = {QStringLiteral("image/jpeg"), QStringLiteral("image/jpg"),
                                          QStringLiteral("image/png"), QStringLiteral("image/gif"),
                                          QStringLiteral("image/webp")};
    for (importing::WordMarkup::Picture& picture : document.pictures) {
        if (kWebTypes.contains(picture.mediaType)) {
            continue;
        }
        const QImage image = QImage::fromData(picture.bytes);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image.isNull() && image.save(&buffer, "PNG")) {
            picture = {bytes, QStringLiteral("image/png")};
        }
    }
}

} // namespace vestitel::word_import
