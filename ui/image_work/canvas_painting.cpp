#include "image_work/edit_history.h"
#include "image_work/image_canvas.h"
#include "style/appearance.h"

#include <QPainter>
#include <QPainterPath>

// How ImageCanvas looks. On a photograph no one colour is seen everywhere, so every line is a dark
// one with a light one on it.
namespace vestitel::image_work {

namespace {

constexpr double kHandle = 9;
const QColor kShade(0, 0, 0, 150);
const QColor kDark(0, 0, 0, 200);
const QColor kLight(255, 255, 255);

template <typename Draw>
void twice(QPainter& painter, double width, Qt::PenStyle light, Draw draw) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kDark, width + 2));
    draw();
    painter.setPen(QPen(kLight, width, light));
    draw();
}

} // namespace

void ImageCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), style::currentColours().window);
    if (m_original.isNull()) {
        return;
    }
    const QRectF place = frame();
    painter.save();
    painter.setClipRect(place);
    painter.setTransform(originalToWidget(), true);
    painter.drawImage(0, 0, m_shown);
    painter.restore();
    const QRectF crop(toWidget(m_history.edit().crop.topLeft()),
                      toWidget(m_history.edit().crop.bottomRight()));
    QPainterPath outside;
    outside.addRect(place);
    QPainterPath inside;
    inside.addRect(crop);
    painter.fillPath(outside.subtracted(inside), kShade);
    switch (m_tool) {
    case Tool::Crop:
        paintCrop(painter);
        break;
    case Tool::Blur:
        paintBlurs(painter);
        break;
    case Tool::Focus:
        paintFocus(painter);
        break;
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style::currentColours().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::kRadiusControl,
                                style::kRadiusControl);
    }
}

void ImageCanvas::paintHandle(QPainter& painter, const Stop& stop) const {
    const bool isChosen = stop == Stop{m_blur, m_handle} && hasFocus();
    const double side = isChosen ? kHandle + 5 : kHandle;
    QRectF box(0, 0, side, side);
    box.moveCenter(handlePlace(stop));
    painter.setPen(QPen(kDark, 1));
    painter.setBrush(isChosen ? style::currentColours().accent : kLight);
    painter.drawRect(box);
    if (isChosen) {
        painter.setPen(QPen(kLight, 2));
        painter.drawRect(box.adjusted(2, 2, -2, -2));
    }
}

void ImageCanvas::paintCrop(QPainter& painter) const {
    const QRectF crop(toWidget(m_history.edit().crop.topLeft()),
                      toWidget(m_history.edit().crop.bottomRight()));
    QColor line(Qt::white); // over a picture of any colour, in both schemes
    line.setAlpha(110);
    painter.setPen(QPen(line, 1));
    for (const double third : {1 / 3.0, 2 / 3.0}) {
        painter.drawLine(QPointF(crop.x() + crop.width() * third, crop.top()),
                         QPointF(crop.x() + crop.width() * third, crop.bottom()));
        painter.drawLine(QPointF(crop.left(), crop.y() + crop.height() * third),
                         QPointF(crop.right(), crop.y() + crop.height() * third));
    }
    twice(painter, 1.5, Qt::SolidLine, [&] { painter.drawRect(crop); });
    for (const Handle handle : kCornersAndSides) {
        paintHandle(painter, {-1, handle});
    }
    if (hasFocus() && m_handle == Handle::Whole) {
        paintHandle(painter, {-1, Handle::Whole});
    }
}

void ImageCanvas::paintBlurs(QPainter& painter) const {
    const auto areas = static_cast<int>(m_history.edit().blurred.size());
    for (int blur = 0; blur < areas; ++blur) {
        const QPolygonF outline = polygonOf(m_history.edit().blurred[size_t(blur)]);
        const bool isChosen = blur == m_blur;
        twice(painter, isChosen ? 2 : 1, isChosen ? Qt::SolidLine : Qt::DashLine,
              [&] { painter.drawPolygon(outline); });
        if (!isChosen) {
            continue;
        }
        for (const Handle handle : kCornersAndSides) {
            paintHandle(painter, {blur, handle});
        }
        if (hasFocus() && m_handle == Handle::Whole) {
            paintHandle(painter, {blur, Handle::Whole});
        }
    }
}

void ImageCanvas::paintFocus(QPainter& painter) const {
    const QPointF focus = m_history.edit().focus;
    const QPointF at = originalToWidget().map(
        QPointF(focus.x() * m_original.width(), focus.y() * m_original.height()));
    constexpr double kInner = 6;
    constexpr double kOuter = 18;
    twice(painter, 2, Qt::SolidLine, [&] {
        painter.drawEllipse(at, kInner, kInner);
        for (const QPointF& way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
            painter.drawLine(at + way * kInner, at + way * kOuter);
        }
    });
}

} // namespace vestitel::image_work
