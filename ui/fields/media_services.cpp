#include "fields/media_services.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

namespace vestitel::fields {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList imagePatterns() {
    return {u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.gif"_s, u"*.webp"_s};
}

QStringList documentPatterns() {
    return {u"*.pdf"_s, u"*.doc"_s, u"*.docx"_s, u"*.xls"_s, u"*.xlsx"_s,
            u"*.odt"_s, u"*.ods"_s, u"*.zip"_s,  u"*.txt"_s, u"*.csv"_s};
}

QString filter(const QString& name, const QStringList& patterns) {
    return name + u" ("_s + patterns.join(u' ') + u')';
}

} // namespace

QImage readScaled(const QByteArray& bytes, const QSize& bounds) {
    // Qt refuses images of more than 128 MB of pixels, by a limit for the whole process: a PNG of
    // 50 megapixels, which is read whole before it is made small.
    constexpr int kMegabytes = 512;
    if (QImageReader::allocationLimit() < kMegabytes) {
        QImageReader::setAllocationLimit(kMegabytes);
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize limit = turned ? bounds.transposed() : bounds;
    if (stored.isValid() && (stored.width() > limit.width() || stored.height() > limit.height())) {
        reader.setScaledSize(stored.scaled(limit, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    return reader.read();
}

QString imageFileFilter() {
    return filter(QCoreApplication::translate("vestitel::fields", "Images"), imagePatterns());
}

QString documentFileFilter() {
    return filter(QCoreApplication::translate("vestitel::fields", "Documents and images"),
                  documentPatterns() + imagePatterns());
}

bool looksLikeImage(const QString& path) {
    return imagePatterns().contains(u"*."_s + QFileInfo(path).suffix().toLower());
}

} // namespace vestitel::fields
