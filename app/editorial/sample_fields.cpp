#include "editorial/sample_brush.h"
#include "editorial/sample_scenes.h"

#include <cmath>
#include <numbers>

namespace vestitel::editorial::scenes {

using namespace brush;

namespace {

constexpr QRectF kAll(0, 0, kWidth, kHeight);

} // namespace

void roses(QPainter& painter) {
    fill(painter, kAll, QColor(0xb7cfe6), QColor(0xfbe6d3));
    glow(painter, {360, 380}, 560, QColor(255, 236, 205, 220));
    clouds(painter, 27, 170, 45);
    land(painter, {450, 110, 3.7}, QColor(0x93a8c0), QColor(0xd9d4d2));
    land(painter, {520, 60, 1.4}, QColor(0x6f9490), QColor(0xb4c6a6));
    fill(painter, {0, 540, kWidth, 527}, QColor(0x86a364), QColor(0x9a7a55));
    Scatter scatter(51);
    const QPointF vanishing(880, 520);
    for (int row = -9; row <= 9; ++row) {
        const double foot = 800 + row * 300;
        const auto along = [&](double t) { // 0 at the horizon
            return vanishing + (QPointF(foot, 1160) - vanishing) * t;
        };
        painter.setBrush(QColor(0x3d6b3c));
        painter.drawPolygon(
            QPolygonF({along(0.04), along(1) - QPointF(105, 0), along(1) + QPointF(105, 0)}));
        for (int i = 0; i < 150; ++i) {
            const double t = 0.06 + 0.94 * std::pow(i / 150.0, 1.6);
            const QPointF at =
                along(t) + QPointF(scatter.between(-100, 100) * t, scatter.between(-70, 10) * t);
            if (at.x() < -30 || at.x() > kWidth + 30) {
                continue;
            }
            painter.setBrush(i % 3 == 0 ? QColor(0x4f8248) : QColor(0x457643));
            painter.drawEllipse(at, 26 * t, 20 * t);
            if (i % 2 == 0) {
                const QPointF blossom = at + QPointF(scatter.between(-18, 18) * t, -16 * t);
                painter.setBrush(QColor(0xc95f86));
                painter.drawEllipse(blossom, 15 * t, 13 * t);
                painter.setBrush(QColor(0xeea6bd));
                painter.drawEllipse(blossom - QPointF(3, 4) * t, 9 * t, 7 * t);
            }
        }
    }
    tree(painter, {1460, 640}, 190, QColor(0x5c8f5c));
    tree(painter, {1340, 610}, 130, QColor(0x6a9966));
    tree(painter, {120, 620}, 150, QColor(0x5c8f5c));
}

void apiary(QPainter& painter) {
    fill(painter, kAll, QColor(0xa5d0e6), QColor(0xf3f3da));
    clouds(painter, 33, 150, 60);
    land(painter, {470, 90, 0.2}, QColor(0x8bb0ae), QColor(0xcddcc0));
    land(painter, {570, 60, 2.1}, QColor(0x6b9f78), QColor(0xaaca86));
    for (int i = 0; i < 11; ++i) {
        tree(painter, {40.0 + i * 155, 650.0 + (i % 3) * 16}, 190.0 + (i % 4) * 34,
             i % 2 == 0 ? QColor(0x5d9556) : QColor(0x4f884f));
    }
    fill(painter, {0, 640, kWidth, 427}, QColor(0x9cc468), QColor(0x5f9445));
    meadow(painter, 660, 900, QColor(0x6ba04a), {QColor(0xffffff), QColor(0xf1d15c)});
    const QColor paints[] = {QColor(0x6f9fc8), QColor(0xf0cc62), QColor(0xf4efe2), QColor(0x7fb48d),
                             QColor(0xe39a6a)};
    const auto hive = [&](QPointF foot, double width, const QColor& paint) {
        shadow(painter, foot + QPointF(width * 0.1, 0), width * 1.7, width * 0.3, 130);
        painter.setBrush(QColor(0x6d5138));
        for (const double x : {-0.4, 0.32}) {
            painter.drawRect(
                QRectF(foot.x() + x * width, foot.y() - width * 0.16, width * 0.08, width * 0.18));
        }
        for (const double storey : {0.16, 0.62}) {
            const QRectF box(foot.x() - width / 2, foot.y() - width * (storey + 0.46), width,
                             width * 0.45);
            fill(painter, box, paint.lighter(106), paint.darker(112));
            painter.fillRect(
                QRectF(box.right() - width * 0.2, box.top(), width * 0.2, box.height()),
                QColor(0, 0, 0, 24));
            painter.fillRect(QRectF(foot.x() - width * 0.1, box.top() + width * 0.14, width * 0.2,
                                    width * 0.045),
                             QColor(0, 0, 0, 70));
        }
        painter.fillRect(
            QRectF(foot.x() - width * 0.25, foot.y() - width * 0.22, width * 0.5, width * 0.05),
            QColor(0x3a2f28));
        fill(painter, {foot.x() - width * 0.57, foot.y() - width * 1.16, width * 1.14, width * 0.1},
             QColor(0xe7e4dc), QColor(0x9a978e));
    };
    for (int i = 0; i < 6; ++i) {
        hive({150.0 + i * 262, 800.0 - (i % 2) * 16}, 118, paints[(i + 2) % 5]);
    }
    for (int i = 0; i < 4; ++i) {
        hive({230.0 + i * 390, 980}, 196, paints[i]);
    }
    Scatter scatter(61);
    for (int i = 0; i < 26; ++i) {
        const QPointF bee(scatter.between(120, 1500), scatter.between(520, 900));
        painter.setBrush(QColor(255, 255, 255, 170));
        painter.drawEllipse(bee - QPointF(2, 6), 7, 4);
        painter.setBrush(QColor(0x4a3418));
        painter.drawEllipse(bee, 6, 4);
        painter.setBrush(QColor(0xe7ac2d));
        painter.drawEllipse(bee + QPointF(1, 0), 2, 4);
    }
}

void bread(QPainter& painter) {
    fill(painter, kAll, QColor(0xc7dcea), QColor(0xf8e6bd));
    glow(painter, {1230, 330}, 640, QColor(255, 240, 200, 230));
    land(painter, {430, 70, 2.6}, QColor(0x9fb8b4), QColor(0xd8dcbd));
    fill(painter, {0, 470, kWidth, 330}, QColor(0xecd089), QColor(0xd3a24b));
    Scatter scatter(71);
    for (int i = 0; i < 1500; ++i) {
        const double depth = i / 1500.0;
        const QPointF foot(scatter.between(0, kWidth), 500 + 310 * depth);
        const double size = 16 + 74 * depth;
        const QPointF head = foot + QPointF(scatter.between(-8, 12), -size);
        painter.setPen(QPen(QColor(0xb98d3c), 1 + depth));
        painter.drawLine(foot, head);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i % 2 == 0 ? QColor(0xe3b95c) : QColor(0xd3a146));
        painter.drawEllipse(head, 2 + 4 * depth, 5 + 14 * depth);
    }
    fill(painter, {0, 800, kWidth, 267}, QColor(0x9a6b43), QColor(0x6a4428));
    painter.setPen(QPen(QColor(0, 0, 0, 40), 4));
    for (const double y : {860.0, 930.0, 1010.0}) {
        painter.drawLine(QPointF(0, y), QPointF(kWidth, y + 6));
    }
    painter.setPen(Qt::NoPen);
    const QPolygonF cloth({{330, 830}, {1290, 830}, {1440, 1010}, {190, 1010}});
    painter.setBrush(QColor(0, 0, 0, 60));
    painter.drawPolygon(cloth.translated(8, 14));
    painter.setBrush(QColor(0xf6f1e4));
    painter.drawPolygon(cloth);
    for (int i = 0; i < 30; ++i) { // embroidery along the edge
        const QPointF centre(226 + i * 40.6, 986);
        painter.setBrush(i % 2 == 0 ? QColor(0xb5352f) : QColor(0x2f6d55));
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -14), centre + QPointF(15, 0),
                                       centre + QPointF(0, 14), centre + QPointF(-15, 0)}));
    }
    shadow(painter, {800, 915}, 900, 110, 170);
    const QRectF loaf(430, 590, 740, 330);
    QRadialGradient crust(QPointF(720, 660), 520);
    crust.setColorAt(0, QColor(0xf0c27c));
    crust.setColorAt(0.55, QColor(0xc07f3a));
    crust.setColorAt(1, QColor(0x7b4319));
    painter.setBrush(crust);
    painter.drawRoundedRect(loaf, 350, 150);
    for (int cut = 0; cut < 4; ++cut) {
        const double x = 560 + cut * 130;
        QPainterPath score(QPointF(x, 810));
        score.quadTo(x + 10, 690, x + 120, 640);
        score.quadTo(x + 56, 720, x, 810);
        painter.fillPath(score, QColor(0xf6deb0));
    }
    for (int i = 0; i < 240; ++i) { // flour
        painter.setBrush(QColor(255, 250, 238, 120));
        painter.drawEllipse(QPointF(800 + scatter.between(-250, 250) * scatter.between(0, 1),
                                    700 + scatter.between(-80, 100) * scatter.between(0, 1)),
                            3, 2);
    }
}

void map(QPainter& painter) {
    fill(painter, kAll, QColor(0xf3ecdc), QColor(0xe4d9c2));
    QPainterPath area(QPointF(300, 380));
    area.cubicTo(420, 210, 610, 250, 720, 170);
    area.cubicTo(880, 90, 1060, 200, 1180, 190);
    area.cubicTo(1340, 200, 1330, 380, 1380, 480);
    area.cubicTo(1430, 620, 1270, 720, 1240, 830);
    area.cubicTo(1180, 960, 960, 880, 840, 930);
    area.cubicTo(660, 990, 520, 900, 420, 840);
    area.cubicTo(260, 760, 190, 540, 300, 380);
    painter.fillPath(area.translated(12, 18), QColor(60, 50, 30, 60));
    QRadialGradient relief(QPointF(820, 320), 760);
    relief.setColorAt(0, QColor(0xb9c58a));
    relief.setColorAt(1, QColor(0xdfe3b8));
    painter.fillPath(area, relief);
    painter.save();
    painter.setClipPath(area);
    glow(painter, {780, 300}, 420, QColor(0x8fae6c));
    glow(painter, {1200, 680}, 460, QColor(0xf0e3b2));
    painter.restore();
    const auto line = [&](const QPainterPath& path, const QColor& color, double width,
                          Qt::PenStyle style = Qt::SolidLine) {
        painter.strokePath(path, QPen(color, width, style, Qt::RoundCap, Qt::RoundJoin));
    };
    line(area, QColor(0x4c6b4d), 7);
    QPainterPath borders(QPointF(520, 238));
    borders.cubicTo(620, 460, 560, 640, 700, 960);
    borders.moveTo(610, 520);
    borders.cubicTo(860, 480, 1100, 560, 1385, 500);
    line(borders, QColor(0x7d8f6a), 4, Qt::DashLine);
    QPainterPath stream(QPointF(860, 130));
    stream.cubicTo(760, 380, 1010, 460, 940, 640);
    stream.cubicTo(890, 780, 1050, 800, 1010, 905);
    line(stream, QColor(0x6aa5c0), 12);
    QPainterPath road(QPointF(250, 640));
    road.cubicTo(520, 560, 760, 760, 930, 620);
    road.cubicTo(1080, 520, 1180, 640, 1330, 690);
    line(road, QColor(0xffffff), 13);
    line(road, QColor(0xd29a5b), 7);
    painter.setPen(QPen(QColor(0x7b7558), 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPointF peak : {QPointF(640, 300), QPointF(720, 260), QPointF(700, 360),
                               QPointF(980, 260), QPointF(1060, 310), QPointF(800, 330)}) {
        painter.drawPolyline(QPolygonF({peak + QPointF(-38, 44), peak, peak + QPointF(38, 44)}));
    }
    painter.setPen(Qt::NoPen);
    Scatter scatter(81);
    for (int i = 0; i < 46; ++i) {
        conifer(painter, {scatter.between(400, 640), scatter.between(430, 800)}, 34,
                QColor(0x5f8a5e));
    }
    constexpr double kPlaces[][3] = {{930, 620, 24},  {470, 600, 15},  {720, 690, 15},
                                     {1180, 610, 18}, {1110, 790, 13}, {820, 440, 13},
                                     {1230, 370, 15}, {560, 360, 12}};
    for (const auto& [x, y, radius] : kPlaces) {
        painter.setBrush(QColor(0xffffff));
        painter.drawEllipse(QPointF(x, y), radius + 6, radius + 6);
        painter.setBrush(QColor(0xb2453a));
        painter.drawEllipse(QPointF(x, y), radius, radius);
    }
    const QPointF rose(1450, 170);
    for (int point = 0; point < 8; ++point) {
        const double angle = point * std::numbers::pi / 4;
        const double length = point % 2 == 0 ? 90 : 46;
        const auto tip = [&](double turn, double by) {
            return rose + QPointF(std::sin(angle + turn), -std::cos(angle + turn)) * by;
        };
        painter.setBrush(point == 0 ? QColor(0xb2453a) : QColor(0x5d6a5a));
        painter.drawPolygon(QPolygonF({tip(0, length), tip(0.4, 22), rose, tip(-0.4, 22)}));
    }
}

} // namespace vestitel::editorial::scenes
