#include "publishing/image_reader.h"

#include "publishing/edited_image.h"

#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace vestitel::publishing {

namespace {

constexpr qint64 kPixelLimit = 100'000'000;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

// Qt refuses images of more than 128 MB of pixels, by a limit for the whole process. 100 megapixels
// of 4 bytes are 400 MB; the limit of pixels is checked from the header before anything is decoded.
void allowLargeImages() {
    static std::once_flag once;
    std::call_once(once, [] {
        constexpr int kMegabytes = 512;
        if (QImageReader::allocationLimit() < kMegabytes) {
            QImageReader::setAllocationLimit(kMegabytes);
        }
    });
}

QSize fitting(const QSize& size, const QSize& bounds) {
    const bool fits = size.width() <= bounds.width() && size.height() <= bounds.height();
    return fits ? size : size.scaled(bounds, Qt::KeepAspectRatio).expandedTo({1, 1});
}

} // namespace

tl::unexpected<Error> unreadablePicture(const QString& name, const QString& detail) {
    return failure(
        ErrorCode::DamagedData,
        Words::tr("The picture “%1” cannot be read, so it was not exported. Put another copy "
                  "of it into the post.")
            .arg(name),
        detail);
}

Result<QImage> readUpright(const QString& file, const QSize& size, const QString& name) {
    allowLargeImages();
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize original = reader.size();
    if (original.isValid() && qint64{original.width()} * original.height() > kPixelLimit) {
        return failure(
            ErrorCode::TooLarge,
            Words::tr("The picture “%1” has more than 100 megapixels, so it was not exported. "
                      "Make it smaller and put it into the post again.")
                .arg(name));
    }
    if (original.isValid()) {
        // The scaled size is in the axes of the file, before the picture is turned.
        const bool isTurned =
            reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        const QSize inFile = isTurned ? size.transposed() : size;
        if (inFile != original) {
            reader.setScaledSize(inFile);
        }
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return unreadablePicture(name, reader.errorString());
    }
    if (image.size() != size) {
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return image;
}

QSize sizeToDecode(const QSize& original, const domain::ImageEdit& edit, const QSize& edited) {
    const QSize whole = editedSize(original, edit);
    const double scale = std::min(1.0, std::max(edited.width() / double(whole.width()),
                                                edited.height() / double(whole.height())));
    const auto side = [scale](int pixels) {
        return std::max(1, static_cast<int>(std::ceil(pixels * scale - 1e-6)));
    };
    return edit.changesPixels() ? QSize(side(original.width()), side(original.height())) : edited;
}

Result<QImage> readOriginal(const domain::Medium& medium, const QString& file,
                            const QSize& bounds) {
    return readUpright(file, fitting(medium.size, bounds), medium.name);
}

Result<QImage> readPicture(const domain::Medium& medium, const QString& file, const QSize& bounds) {
    const QSize size = fitting(editedSize(medium.size, medium.edit), bounds);
    VESTITEL_TRY(QImage upright,
                 readUpright(file, sizeToDecode(medium.size, medium.edit, size), medium.name));
    QImage picture = applied(std::move(upright), medium.edit);
    return picture.size() == size
               ? picture
               : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace vestitel::publishing
