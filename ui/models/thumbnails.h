#pragma once

#include "base/ids.h"

#include <QCache>
#include <QFuture>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <functional>

namespace vestitel::models {

/// An image of the archive, scaled down beside the window to fit the pixels asked for.
using ThumbnailSource = std::function<QFuture<QImage>(const MediaHash&, const QSize& pixels)>;

/// What stays in sight of a picture that is cropped, in fractions of it; such a source tells it
/// with the picture.
[[nodiscard]] QPointF focusOf(const QImage& picture);
void setFocus(QImage& picture, const QPointF& focus);

/// Small pictures for lists: asked for while painting, there from the next painting on.
class Thumbnails final : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(ThumbnailSource source, QObject* parent = nullptr);

    /// The picture, filling `size` (cropped around its focus); null while it is on its way, or when
    /// there is none.
    [[nodiscard]] QPixmap find(const MediaHash& hash, const QSize& size, qreal scale);

    /// The image may look otherwise now.
    void forget(const MediaHash& hash);

signals:
    void arrived();

private:
    ThumbnailSource m_source;
    QCache<QString, QPixmap> m_pixmaps;
    QSet<QString> m_asked;
    quint64 m_age = 0; ///< Grows with each image that looks otherwise.
    QHash<QString, int> m_failures;
};

} // namespace vestitel::models
