#include "models/thumbnails.h"

#include "base/deliver.h"

#include <QPainter>

#include <algorithm>

namespace vestitel::models {

namespace {

constexpr int kPicturesKept = 400;
constexpr int kTries = 3;
const QString kFocusKey = QStringLiteral("focus");

QPixmap cropped(const QImage& image, const QSize& pixels, qreal scale) {
    if (image.isNull()) {
        return {};
    }
    const QImage filling =
        image.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPointF focus = focusOf(image);
    const auto start = [](double part, int whole, int shown) {
        return std::clamp(qRound(part * whole - shown / 2.0), 0, std::max(0, whole - shown));
    };
    const QRect part(QPoint(start(focus.x(), filling.width(), pixels.width()),
                            start(focus.y(), filling.height(), pixels.height())),
                     pixels);
    QPixmap pixmap = QPixmap::fromImage(filling.copy(part));
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QPointF focusOf(const QImage& picture) {
    const QStringList parts = picture.text(kFocusKey).split(u' ');
    return parts.size() == 2 ? QPointF(parts[0].toDouble(), parts[1].toDouble())
                             : QPointF(0.5, 0.5);
}

void setFocus(QImage& picture, const QPointF& focus) {
    picture.setText(kFocusKey, QStringLiteral("%1 %2").arg(focus.x()).arg(focus.y()));
}

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
    deliver(m_source(hash, pixels * 2), this,
            [this, key, pixels, scale, age = m_age](const QImage& image) {
                if (age != m_age) {
                    m_asked.remove(key); // may be as it was before
                    emit arrived();
                    return;
                }
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

void Thumbnails::forget(const MediaHash& hash) {
    ++m_age;
    for (const QString& key : m_pixmaps.keys()) {
        if (key.startsWith(hash.toString())) {
            m_pixmaps.remove(key);
        }
    }
    emit arrived();
}

} // namespace vestitel::models
