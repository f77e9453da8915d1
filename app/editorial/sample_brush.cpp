#include "editorial/sample_brush.h"

#include <cmath>
#include <numbers>

namespace vestitel::editorial::brush {

namespace {

QColor faded(QColor color, int alpha) {
    color.setAlpha(alpha);
    return color;
}

} // namespace

double Scatter::between(double low, double high) {
    m_state = m_state * 1664525U + 1013904223U; // Numerical Recipes
    return low + (high - low) * (m_state >> 8U) / static_cast<double>(1U << 24U);
}

double Ridge::at(double x) const {
    const double t = x / kWidth * 2 * std::numbers::pi;
    return base - height * (0.6 * std::sin(t + phase) + 0.3 * std::sin(2.3 * t + 2 * phase) +
                            0.1 * std::sin(7.1 * t + 3 * phase));
}

void fill(QPainter& painter, const QRectF& area, const QColor& top, const QColor& bottom) {
    QLinearGradient colors(area.topLeft(), area.bottomLeft());
    colors.setColorAt(0, top);
    colors.setColorAt(1, bottom);
    painter.fillRect(area, colors);
}

void glow(QPainter& painter, QPointF centre, double radius, const QColor& color) {
    QRadialGradient light(centre, radius);
    light.setColorAt(0, color);
    light.setColorAt(0.35, faded(color, color.alpha() / 3));
    light.setColorAt(1, faded(color, 0));
    painter.fillRect(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                     light);
}

void shadow(QPainter& painter, QPointF centre, double width, double height, int strength) {
    painter.save();
    painter.translate(centre);
    painter.scale(1, height / width);
    QRadialGradient dark(QPointF(), width / 2);
    dark.setColorAt(0, QColor(20, 22, 30, strength));
    dark.setColorAt(0.5, QColor(20, 22, 30, strength / 2));
    dark.setColorAt(1, QColor(20, 22, 30, 0));
    painter.setBrush(dark);
    painter.drawEllipse(QPointF(), width / 2, width / 2);
    painter.restore();
}

void land(QPainter& painter, const Ridge& ridge, const QColor& color, const QColor& haze) {
    QPainterPath path(QPointF(0, kHeight));
    for (int x = 0; x <= kWidth; x += 8) {
        path.lineTo(x, ridge.at(x));
    }
    path.lineTo(kWidth, kHeight);
    path.closeSubpath();
    QLinearGradient colors(0, ridge.base - ridge.height, 0, ridge.base + 260);
    colors.setColorAt(0, color);
    colors.setColorAt(1, haze);
    painter.fillPath(path, colors);
}

void tree(QPainter& painter, QPointF foot, double height, const QColor& leaves) {
    shadow(painter, foot, height * 0.8, height * 0.16);
    painter.setBrush(QColor(0x5a4433));
    painter.drawRect(
        QRectF(foot.x() - height * 0.035, foot.y() - height * 0.4, height * 0.07, height * 0.4));
    constexpr double kCrown[][3] = {{-0.2, 0.48, 0.2},
                                    {0.2, 0.5, 0.19},
                                    {0, 0.6, 0.25},
                                    {-0.12, 0.74, 0.18},
                                    {0.12, 0.76, 0.17}};
    const auto crown = [&](const QColor& color, QPointF by, double size) {
        painter.setBrush(color);
        for (const auto& [x, y, radius] : kCrown) {
            painter.drawEllipse(foot + QPointF(x, -y) * height + by * height,
                                radius * size * height, radius * size * height);
        }
    };
    crown(leaves.darker(125), {0.015, 0.02}, 1);
    crown(leaves, {-0.02, -0.015}, 0.9);
    crown(leaves.lighter(115), {-0.05, -0.05}, 0.55);
}

void conifer(QPainter& painter, QPointF foot, double height, const QColor& needles) {
    painter.setBrush(QColor(0x4a382c));
    painter.drawRect(
        QRectF(foot.x() - height * 0.03, foot.y() - height * 0.14, height * 0.06, height * 0.14));
    for (int tier = 0; tier < 4; ++tier) {
        const double top = foot.y() - height * (0.46 + 0.18 * tier);
        const double half = height * (0.22 - 0.045 * tier);
        const double bottom = top + height * 0.36;
        painter.setBrush(needles.darker(118));
        painter.drawPolygon(
            QPolygonF({{foot.x(), top}, {foot.x() + half, bottom}, {foot.x() - half, bottom}}));
        painter.setBrush(needles);
        painter.drawPolygon(QPolygonF(
            {{foot.x(), top}, {foot.x() + half * 0.15, bottom}, {foot.x() - half, bottom}}));
    }
}

void house(QPainter& painter, QPointF foot, QSizeF size, const QColor& roof, const QColor& window) {
    const double width = size.width();
    const double height = size.height();
    const double left = foot.x() - width / 2;
    const double top = foot.y() - height;
    shadow(painter, foot, width * 1.5, height * 0.3, 110);
    fill(painter, {left, top, width, height}, QColor(0xf3ead9), QColor(0xd5c6ae));
    painter.fillRect(QRectF(left + width * 0.72, top, width * 0.28, height), QColor(0, 0, 0, 26));
    painter.setBrush(roof.darker(130));
    painter.drawRect(QRectF(left + width * 0.68, top - height * 0.5, width * 0.09, height * 0.4));
    painter.setBrush(roof);
    painter.drawPolygon(QPolygonF({{left - width * 0.1, top + height * 0.04},
                                   {left + width * 0.2, top - height * 0.42},
                                   {left + width * 0.8, top - height * 0.42},
                                   {left + width * 1.1, top + height * 0.04}}));
    painter.fillRect(QRectF(left - width * 0.1, top + height * 0.04, width * 1.2, height * 0.05),
                     roof.darker(150));
    for (const double x : {0.12, 0.42, 0.72}) {
        const QRectF frame(left + width * x, top + height * 0.24, width * 0.17, height * 0.3);
        painter.fillRect(frame.adjusted(-3, -3, 3, 3), QColor(0x7a5a40));
        painter.fillRect(frame, window);
        painter.fillRect(QRectF(frame.center().x() - 1.5, frame.top(), 3, frame.height()),
                         QColor(0x7a5a40));
    }
    painter.fillRect(QRectF(left + width * 0.44, top + height * 0.66, width * 0.14, height * 0.34),
                     QColor(0x6a4530));
}

void person(QPainter& painter, QPointF foot, double height, const QColor& clothes,
            const QColor& hair) {
    shadow(painter, foot, height * 0.5, height * 0.1, 120);
    const double x = foot.x();
    const double y = foot.y();
    painter.setBrush(QColor(0x35394a));
    for (const double side : {-0.085, 0.015}) {
        painter.drawRoundedRect(
            QRectF(x + side * height, y - height * 0.48, height * 0.07, height * 0.48), 6, 6);
    }
    QPainterPath body(QPointF(x - height * 0.12, y - height * 0.42));
    body.cubicTo(x - height * 0.13, y - height * 0.6, x - height * 0.19, y - height * 0.82, x,
                 y - height * 0.82);
    body.cubicTo(x + height * 0.19, y - height * 0.82, x + height * 0.13, y - height * 0.6,
                 x + height * 0.12, y - height * 0.42);
    body.closeSubpath();
    QLinearGradient cloth(x - height * 0.15, 0, x + height * 0.15, 0);
    cloth.setColorAt(0, clothes.lighter(112));
    cloth.setColorAt(1, clothes.darker(130));
    painter.fillPath(body, cloth);
    painter.setBrush(QColor(0xd9a987));
    painter.drawRect(QRectF(x - height * 0.025, y - height * 0.86, height * 0.05, height * 0.06));
    painter.setBrush(hair);
    painter.drawEllipse(QPointF(x, y - height * 0.91), height * 0.068, height * 0.082);
}

void jar(QPainter& painter, QPointF foot, QSizeF size, const QColor& clay) {
    const double half = size.width() / 2;
    const double height = size.height();
    const auto at = [&](double x, double y) {
        return foot + QPointF(x * half, -y * height);
    };
    shadow(painter, foot, size.width() * 1.4, height * 0.18, 120);
    QPainterPath path(at(-0.5, 0));
    path.cubicTo(at(-1.25, 0.28), at(-1.1, 0.62), at(-0.45, 0.78));
    path.cubicTo(at(-0.32, 0.84), at(-0.36, 0.92), at(-0.52, 1));
    path.lineTo(at(0.52, 1));
    path.cubicTo(at(0.36, 0.92), at(0.32, 0.84), at(0.45, 0.78));
    path.cubicTo(at(1.1, 0.62), at(1.25, 0.28), at(0.5, 0));
    path.closeSubpath();
    QLinearGradient light(at(-1, 0), at(1, 0));
    light.setColorAt(0, clay.darker(135));
    light.setColorAt(0.32, clay.lighter(128));
    light.setColorAt(1, clay.darker(165));
    painter.fillPath(path, light);
    painter.save();
    painter.setClipPath(path);
    painter.setPen(QPen(QColor(250, 236, 205, 170), std::max(2.0, height * 0.022)));
    for (const double y : {0.42, 0.66}) {
        painter.drawArc(QRectF(at(-1.1, y + 0.06), at(1.1, y - 0.06)), 180 * 16, 180 * 16);
    }
    painter.restore();
    painter.setBrush(clay.darker(210));
    painter.drawEllipse(at(0, 1), half * 0.52, height * 0.035);
}

void flag(QPainter& painter, QPointF corner, double size, const QColor& color) {
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF({corner, corner + QPointF(size, 0), corner + QPointF(size / 2, size * 1.2)}));
    painter.setBrush(QColor(0, 0, 0, 26));
    painter.drawPolygon(QPolygonF({corner + QPointF(size / 2, 0), corner + QPointF(size, 0),
                                   corner + QPointF(size / 2, size * 1.2)}));
}

void meadow(QPainter& painter, double top, int count, const QColor& grass,
            std::initializer_list<QColor> blossoms) {
    Scatter scatter(11);
    for (int i = 0; i < count; ++i) {
        const double depth = std::sqrt(static_cast<double>(i) / count);
        const double y = top + (kHeight - top) * depth;
        const double x = scatter.between(0, kWidth);
        const double size = 4 + 14 * depth;
        painter.setPen(QPen(scatter.between(0, 1) < 0.5 ? grass.lighter(118) : grass.darker(118),
                            1 + 2 * depth));
        painter.drawLine(QPointF(x, y), QPointF(x + scatter.between(-4, 4), y - size));
        painter.setPen(Qt::NoPen);
        if (i % 4 == 0 && blossoms.size() > 0) {
            painter.setBrush(blossoms.begin()[static_cast<size_t>(i / 4) % blossoms.size()]);
            painter.drawEllipse(QPointF(x, y - size), 2 + 3.5 * depth, 2 + 3 * depth);
        }
    }
}

void clouds(QPainter& painter, quint32 seed, double y, int alpha) {
    Scatter scatter(seed);
    for (int i = 0; i < 9; ++i) {
        const QPointF centre(scatter.between(0, kWidth), y + scatter.between(-60, 60));
        const double width = scatter.between(220, 520);
        for (int puff = 0; puff < 3; ++puff) {
            glow(painter, centre + QPointF((puff - 1) * width * 0.3, puff % 2 * -18), width * 0.32,
                 QColor(255, 255, 255, alpha));
        }
    }
}

void grain(QPainter& painter) {
    constexpr int kTile = 192;
    QImage tile(kTile, kTile, QImage::Format_ARGB32_Premultiplied);
    Scatter scatter(7);
    for (int y = 0; y < kTile; ++y) {
        auto* const line = reinterpret_cast<QRgb*>(tile.scanLine(y));
        for (int x = 0; x < kTile; ++x) {
            const double value = scatter.between(-1, 1);
            const int alpha = static_cast<int>(std::abs(value) * 11);
            line[x] = value < 0 ? qRgba(0, 0, 0, alpha) : qRgba(alpha, alpha, alpha, alpha);
        }
    }
    painter.fillRect(0, 0, kWidth, kHeight, QBrush(tile));
}

} // namespace vestitel::editorial::brush
