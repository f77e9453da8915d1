#include "fields/image_thumbnail.h"

#include "base/deliver.h"
#include "style/appearance.h"

#include <QPainter>
#include <QPainterPath>

namespace vestitel::fields {

namespace {

/// The box of a thumbnail: as large as an inspector is wide, and never a tower.
constexpr QSize kBounds(320, 200);
constexpr int kEmptyHeight = 88;

} // namespace

ImageThumbnail::ImageThumbnail(MediaServices services, QWidget* parent)
    : QWidget(parent), m_services(std::move(services)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ImageThumbnail::show(const std::optional<MediaHash>& hash) {
    if (hash == m_hash && (hasImage() || m_loading || !hash)) {
        return;
    }
    m_hash = hash;
    m_image = {};
    m_loading = hash.has_value();
    load();
    updateGeometry();
    update();
}

void ImageThumbnail::showAgain() {
    load();
}

void ImageThumbnail::load() {
    const int request = ++m_request;
    if (m_hash && m_services.thumbnail) {
        const QSize pixels = kBounds * devicePixelRatioF();
        deliver(m_services.thumbnail(*m_hash, pixels), this, [this, request](const QImage& image) {
            if (request != m_request) {
                return;
            }
            m_loading = false;
            m_image = image;
            updateGeometry();
            update();
        });
    }
}

void ImageThumbnail::showImage(const QImage& image) {
    m_hash.reset();
    ++m_request;
    m_loading = false;
    m_image = image;
    updateGeometry();
    update();
}

void ImageThumbnail::setPlaceholder(const QString& sentence) {
    m_placeholder = sentence;
    update();
}

QSize ImageThumbnail::sizeHint() const {
    return {kBounds.width() / 2, heightForWidth(kBounds.width() / 2)};
}

int ImageThumbnail::heightForWidth(int width) const {
    if (m_image.isNull()) {
        return kEmptyHeight;
    }
    const QSize bounds(width, kBounds.height());
    return m_image.size().scaled(bounds, Qt::KeepAspectRatio).height();
}

void ImageThumbnail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const style::Colours& colours = style::currentColours();
    if (m_image.isNull()) {
        painter.setPen(QPen(colours.line, 1, Qt::DashLine));
        painter.setBrush(colours.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                                style::kRadiusControl, style::kRadiusControl);
        painter.setPen(colours.quietText);
        const QRect inner =
            rect().adjusted(style::kSpace12, style::kSpace8, -style::kSpace12, -style::kSpace8);
        painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap,
                         m_loading ? QString() : m_placeholder);
        return;
    }
    QRect target(QPoint(), m_image.size().scaled(size(), Qt::KeepAspectRatio));
    target.moveCenter(rect().center());
    QPainterPath path;
    path.addRoundedRect(target, style::kRadiusControl, style::kRadiusControl);
    painter.setClipPath(path);
    painter.drawImage(target, m_image);
}

} // namespace vestitel::fields
