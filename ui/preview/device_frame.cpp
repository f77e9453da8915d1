#include "preview/device_frame.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vestitel::preview {

namespace {

constexpr int kMargin = 24;
constexpr int kBezel = 10;
constexpr int kCorner = 22;
constexpr qreal kSmallestScale = 0.3;

/// Of usual devices, upright; a desktop takes the room that there is.
QSize pageSize(Device device) {
    switch (device) {
    case Device::Phone:
        return {390, 844};
    case Device::Tablet:
        return {820, 1180};
    case Device::Desktop:
        break;
    }
    return {};
}

} // namespace

int pageWidth(Device device) {
    return std::max(pageSize(device).width(), 0);
}

DeviceFrame::DeviceFrame(QWidget* content, QWidget* parent) : QWidget(parent), m_content(content) {
    content->setParent(this);
    setMinimumSize(200, 200);
    arrange();
}

void DeviceFrame::setDevice(Device device) {
    m_device = device;
    arrange();
    update();
}

void DeviceFrame::resizeEvent(QResizeEvent* /*event*/) {
    arrange();
}

void DeviceFrame::arrange() {
    qreal scale = 1;
    QRect place = rect();
    if (m_device != Device::Desktop) {
        const QSize page = pageSize(m_device);
        const int around = 2 * (kMargin + kBezel);
        const int room = std::max(width() - around, 1);
        scale = std::clamp(static_cast<qreal>(room) / page.width(), kSmallestScale, 1.0);
        // A lower window shows less of the page; it is scrolled, not shrunk.
        const int wide = qRound(page.width() * scale);
        const int high = std::min(qRound(page.height() * scale), height() - around);
        place = QRect(0, 0, wide, std::max(high, 1));
        place.moveCenter(rect().center());
    }
    m_content->setGeometry(place);
    if (!qFuzzyCompare(scale, m_scale)) {
        m_scale = scale;
        emit scaleChanged(scale);
    }
    update();
}

void DeviceFrame::paintEvent(QPaintEvent* /*event*/) {
    if (m_device == Device::Desktop) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outer = m_content->geometry().adjusted(-kBezel, -kBezel, kBezel, kBezel);
    QPainterPath body;
    body.addRoundedRect(outer, kCorner, kCorner);
    painter.fillPath(body, palette().color(QPalette::Mid));
}

} // namespace vestitel::preview
