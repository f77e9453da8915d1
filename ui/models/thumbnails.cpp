#include "models/thumbnails.h"

#include "base/deliver.h"

#include <QPainter>

namespace vestitel::models {

namespace {

constexpr int kPicturesKept = 400;
constexpr int kTries = 3;

QPixmap cropped(const QImage& image, const QSize& pixels, qreal scale) {
    if (image.isNull()) {
        return {};
    }
    const QImage filling =
        image.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QRect part(QPoint(), pixels);
    part.moveCenter(filling.rect().center());
    QPixmap pixmap = QPixmap::fromImage(filling.copy(part));
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

Thumbnails::Thumbnails(ThumbnailSource source, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_pixmaps(kPicturesKept) {
}

QPixmap Thumbnails::find(const MediaHash& hash, const QSize& size, qreal scale) {
    const QSize pixels = size * scale;
    const QString key =
        hash.toString() + QStringLiteral("@%1x%2").arg(pixels.width()).arg(pixels.height());
    if (const QPixmap* const pixmap = m_pixmaps.object(key)) {
        return *pixmap;
    }
    if (!m_source || m_asked.contains(key)) {
        return {};
    }
    m_asked.insert(key);
    // Twice as much as the place, so that a wide or tall picture fills it.
    deliver(m_source(hash, pixels * 2), this, [this, key, pixels, scale](const QImage& image) {
        if (image.isNull() && ++m_failures[key] < kTries) {
            m_asked.remove(key); // a search may have interrupted the reading
            emit arrived();
            return;
        }
        m_asked.remove(key);
        m_failures.remove(key);
        m_pixmaps.insert(key, new QPixmap(cropped(image, pixels, scale)));
        emit arrived();
    });
    return {};
}

} // namespace vestitel::models
