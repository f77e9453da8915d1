#include "editor/picture_files.h"

#include <QFileInfo>
#include <QImageReader>
#include <QStringList>

namespace vestitel::editor {

namespace {

const QList<QByteArray>& storableFormats() {
    static const QList<QByteArray> kFormats{"jpeg", "png", "gif", "webp"};
    return kFormats;
}

QByteArray formatOf(const QString& path) {
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    return reader.format();
}

bool hasEnding(const QString& path, const QStringList& endings) {
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

FileUse useOfFile(const QString& path) {
    // With these endings Qt would read a picture out of what is text or a document.
    static const QStringList kDocuments =
        words("pdf doc docx xls xlsx odt ods ppt pptx zip txt csv");
    static const QStringList kPictures = words("jpg jpeg jpe jfif png gif webp heic heif avif tif "
                                               "tiff bmp svg ico");
    if (!QFileInfo(path).isFile()) {
        return FileUse::Nothing;
    }
    if (hasEnding(path, kDocuments)) {
        return FileUse::Document;
    }
    return hasEnding(path, kPictures) || storableFormats().contains(formatOf(path))
               ? FileUse::Picture
               : FileUse::Nothing;
}

bool isStorablePicture(const QString& path) {
    return storableFormats().contains(formatOf(path));
}

QImage pixelsOfPicture(const QString& path) {
    constexpr qint64 kMostPixels = 100'000'000; // As many as the archive takes.
    static const QList<QByteArray> kReadable{"heic", "heif", "avif", "tiff", "bmp", "ico"};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    constexpr int kMegabytes = 512; // Of pixels; Qt's own limit is 128 for the whole process.
    if (QImageReader::allocationLimit() < kMegabytes) {
        QImageReader::setAllocationLimit(kMegabytes);
    }
    if (!kReadable.contains(reader.format()) ||
        qint64{size.width()} * size.height() > kMostPixels) {
        return {};
    }
    return reader.read();
}

} // namespace vestitel::editor
