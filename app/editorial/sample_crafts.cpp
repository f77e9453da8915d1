#include "editorial/sample_brush.h"
#include "editorial/sample_scenes.h"

#include <cmath>
#include <numbers>

namespace vestitel::editorial::scenes {

using namespace brush;

namespace {

constexpr QRectF kAll(0, 0, kWidth, kHeight);

} // namespace

void workshop(QPainter& painter) {
    fill(painter, kAll, QColor(0xe9dcc6), QColor(0xcaa47d));
    glow(painter, {1290, 350}, 760, QColor(255, 244, 214, 200));
    fill(painter, {1080, 130, 400, 440}, QColor(0xb9d9e6), QColor(0xe9efdc));
    painter.save();
    painter.setClipRect(QRectF(1080, 130, 400, 440));
    land(painter, {430, 60, 1.0}, QColor(0x8db08e), QColor(0xb9cf9b));
    tree(painter, {1390, 560}, 230, QColor(0x5d9556));
    painter.restore();
    painter.setPen(QPen(QColor(0xf7f0df), 20, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(1080, 130, 400, 440));
    painter.drawLine(QPointF(1280, 130), QPointF(1280, 570));
    painter.setPen(Qt::NoPen);
    fill(painter, {1050, 574, 460, 26}, QColor(0xfbf5e6), QColor(0xcfc2a8));
    const QColor clays[] = {QColor(0xb5683f), QColor(0x8f5138), QColor(0xc98a5a), QColor(0x6f7f78),
                            QColor(0xa9583a)};
    for (int shelf = 0; shelf < 2; ++shelf) {
        const double y = 290 + shelf * 240;
        for (int i = 0; i < 6; ++i) {
            jar(painter, {150.0 + i * 146, y},
                {76.0 + (i + shelf) % 3 * 18, 110.0 + (i * 2 + shelf) % 4 * 22},
                clays[(i + shelf * 2) % 5]);
        }
        fill(painter, {70, y, 900, 26}, QColor(0x8a6040), QColor(0x5f3f29));
        fill(painter, {70, y + 26, 900, 40}, QColor(60, 40, 20, 70), QColor(60, 40, 20, 0));
    }
    fill(painter, {0, 820, kWidth, 247}, QColor(0x9a6e49), QColor(0x5f3f2a));
    fill(painter, {0, 806, kWidth, 20}, QColor(0xbd8f63), QColor(0x8d6343));
    shadow(painter, {800, 905}, 760, 110, 160);
    QLinearGradient wheel(520, 0, 1080, 0);
    wheel.setColorAt(0, QColor(0x6a5a4e));
    wheel.setColorAt(0.4, QColor(0xa8978a));
    wheel.setColorAt(1, QColor(0x54463c));
    painter.setBrush(QColor(0x3f342c));
    painter.drawEllipse(QPointF(800, 902), 285, 62);
    painter.setBrush(wheel);
    painter.drawEllipse(QPointF(800, 884), 285, 62);
    painter.setPen(QPen(QColor(255, 255, 255, 50), 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(800, 884), 220, 46);
    painter.drawEllipse(QPointF(800, 884), 170, 34);
    painter.setPen(Qt::NoPen);
    jar(painter, {800, 888}, {300, 400}, QColor(0xb86f47));
    jar(painter, {300, 950}, {150, 190}, QColor(0x8f5138));
    jar(painter, {1250, 940}, {130, 150}, QColor(0xc98a5a));
    painter.setBrush(QColor(0xa0663f)); // a lump of clay
    painter.drawEllipse(QPointF(1430, 960), 96, 54);
    painter.setBrush(QColor(0xb87b50));
    painter.drawEllipse(QPointF(1414, 946), 66, 32);
}

void honey(QPainter& painter) {
    fill(painter, kAll, QColor(0xf6d27e), QColor(0xb9701f));
    constexpr double kRadius = 92;
    const double step = kRadius * std::sqrt(3.0);
    for (int row = -1; row < 9; ++row) {
        for (int column = -1; column < 12; ++column) {
            const QPointF middle(column * step + (row % 2 != 0 ? step / 2 : 0),
                                 row * kRadius * 1.5);
            const auto cell = [&](double radius) {
                QPolygonF corners;
                for (int corner = 0; corner < 6; ++corner) {
                    const double angle = std::numbers::pi / 3 * corner + std::numbers::pi / 6;
                    corners << middle + QPointF(std::cos(angle), std::sin(angle)) * radius;
                }
                return corners;
            };
            painter.setBrush(QColor(0xf3cf86)); // the wax
            painter.drawPolygon(cell(kRadius - 3));
            painter.setBrush(QColor(0x8a5517));
            painter.drawPolygon(cell(kRadius - 13));
            const int filled = (row * 31 + column * 17 + 400) % 5;
            QRadialGradient drop(middle - QPointF(26, 30), kRadius * 1.5);
            drop.setColorAt(0, filled == 0 ? QColor(0x5e3510) : QColor(0xffd66b));
            drop.setColorAt(0.5, filled == 0 ? QColor(0x47270b)
                                             : QColor::fromHsl(36, 220, 100 + 8 * filled));
            drop.setColorAt(1, QColor(0x6d3c0d));
            painter.setBrush(drop);
            painter.drawPolygon(cell(kRadius - 18));
            if (filled > 0) {
                painter.setBrush(QColor(255, 250, 225, 120));
                painter.drawEllipse(middle - QPointF(26, 32), 15, 9);
            }
        }
    }
    glow(painter, {420, 260}, 760, QColor(255, 244, 200, 120));
    glow(painter, {1500, 1000}, 700, QColor(90, 40, 0, 130));
}

void children(QPainter& painter) {
    fill(painter, kAll, QColor(0xe0b98a), QColor(0xc4935f));
    painter.setPen(QPen(QColor(120, 70, 30, 40), 4));
    for (int y = 90; y < kHeight; y += 140) {
        painter.drawLine(QPointF(0, y), QPointF(kWidth, y + 14));
    }
    painter.setPen(Qt::NoPen);
    const auto sheet = [&](QPointF middle, double angle, const auto& draw) {
        painter.save();
        painter.translate(middle);
        painter.rotate(angle);
        shadow(painter, {10, 20}, 480, 380, 110);
        painter.fillRect(QRectF(-190, -140, 380, 280), QColor(0xfdfbf4));
        draw();
        painter.restore();
    };
    sheet({430, 400}, -9, [&] {
        painter.fillRect(QRectF(-170, 70, 340, 50), QColor(0x8fbf6a));
        house(painter, {30, 90}, {120, 84}, QColor(0xc8504a), QColor(0x7fb3d4));
        painter.setBrush(QColor(0xf2c14e));
        painter.drawEllipse(QPointF(-120, -80), 36, 36);
    });
    sheet({1140, 380}, 8, [&] {
        for (int petal = 0; petal < 8; ++petal) {
            const double angle = petal * std::numbers::pi / 4;
            painter.setBrush(petal % 2 == 0 ? QColor(0xd8698a) : QColor(0xe995ac));
            painter.drawEllipse(QPointF(std::cos(angle) * 58, std::sin(angle) * 58 - 10), 34, 34);
        }
        painter.setBrush(QColor(0xf2c14e));
        painter.drawEllipse(QPointF(0, -10), 36, 36);
    });
    sheet({780, 730}, 3, [&] {
        jar(painter, {-80, 110}, {130, 190}, QColor(0x5f8fb0));
        jar(painter, {80, 110}, {110, 150}, QColor(0xd08a4a));
    });
    const auto arm = [&](QPointF from, QPointF hand, const QColor& sleeve) {
        const QPointF wrist = from + (hand - from) * 0.78;
        painter.setPen(QPen(QColor(0, 0, 0, 40), 92, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from + QPointF(8, 16), hand + QPointF(8, 16));
        painter.setPen(QPen(QColor(0xe2b493), 58, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, hand);
        painter.setPen(QPen(sleeve, 96, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(from, wrist);
        painter.setPen(QPen(sleeve.darker(118), 96, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(from + (hand - from) * 0.74, wrist);
        painter.setPen(Qt::NoPen);
    };
    const QColor crayons[] = {QColor(0xc8504a), QColor(0x3b8064), QColor(0x4f7bad),
                              QColor(0xe7bd55), QColor(0x7a5a86)};
    const auto crayon = [&](QPointF middle, double angle, const QColor& color) {
        painter.save();
        painter.translate(middle);
        painter.rotate(angle);
        painter.fillRect(QRectF(-62, 6, 124, 20), QColor(0, 0, 0, 40));
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(-66, -10, 110, 20), 5, 5);
        painter.drawPolygon(QPolygonF({{44, -9}, {72, 0}, {44, 9}}));
        painter.fillRect(QRectF(-40, -10, 56, 20), QColor(255, 255, 255, 70));
        painter.restore();
    };
    for (int i = 0; i < 5; ++i) {
        crayon({690.0 + i * 44, 190.0 + i % 2 * 36}, 60 + i * 17, crayons[i]);
    }
    for (int i = 0; i < 4; ++i) { // pots of paint
        const QPointF pot(1330 + i % 2 * 130, 640 + i / 2 * 130);
        shadow(painter, pot + QPointF(8, 14), 150, 140, 120);
        painter.setBrush(QColor(0xf7f3ea));
        painter.drawEllipse(pot, 56, 56);
        painter.setBrush(crayons[i]);
        painter.drawEllipse(pot, 44, 44);
        painter.setBrush(QColor(255, 255, 255, 90));
        painter.drawEllipse(pot - QPointF(14, 16), 12, 8);
    }
    arm({140, kHeight + 60}, {330, 590}, QColor(0x4c7f9a));
    crayon({352, 548}, -50, crayons[0]);
    arm({1010, kHeight + 80}, {900, 860}, QColor(0xc9635a));
    arm({1560, -60}, {1330, 260}, QColor(0x6f9a5c));
    crayon({1296, 300}, 130, crayons[4]);
    arm({120, -70}, {270, 190}, QColor(0xd9a441));
}

} // namespace vestitel::editorial::scenes
