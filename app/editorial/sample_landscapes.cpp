#include "editorial/sample_brush.h"
#include "editorial/sample_scenes.h"

namespace vestitel::editorial::scenes {

using namespace brush;

namespace {

constexpr QRectF kAll(0, 0, kWidth, kHeight);

/// A path over the land that grows narrow with the distance, from the lower edge to `end`.
QPainterPath way(QPointF begin, double width, QPointF end, double bend) {
    const QPointF near(begin.x() + bend, begin.y() - (begin.y() - end.y()) * 0.45);
    const QPointF far(end.x() - bend, end.y() + (begin.y() - end.y()) * 0.3);
    QPainterPath path(begin - QPointF(width / 2, 0));
    path.cubicTo(near - QPointF(width * 0.3, 0), far - QPointF(width * 0.08, 0), end);
    path.cubicTo(far + QPointF(width * 0.08, 0), near + QPointF(width * 0.3, 0),
                 begin + QPointF(width / 2, 0));
    path.closeSubpath();
    return path;
}

} // namespace

void hills(QPainter& painter) {
    fill(painter, kAll, QColor(0x9fc3d8), QColor(0xf9e7c4));
    glow(painter, {1190, 330}, 620, QColor(255, 240, 200, 220));
    painter.setBrush(QColor(0xfff6dc));
    painter.drawEllipse(QPointF(1190, 330), 62, 62);
    clouds(painter, 3, 160, 40);
    land(painter, {470, 110, 0.4}, QColor(0x9fb9bd), QColor(0xdfe3d4));
    land(painter, {580, 100, 1.9}, QColor(0x7ea59c), QColor(0xcbd8bd));
    const Ridge forest{690, 90, 3.3};
    land(painter, forest, QColor(0x4f8570), QColor(0xa9c08f));
    Scatter scatter(5);
    for (int i = 0; i < 130; ++i) {
        const double x = scatter.between(0, 900);
        conifer(painter, {x, forest.at(x) + scatter.between(4, 60)}, scatter.between(34, 62),
                QColor(0x3b6d5a));
    }
    const Ridge fields{810, 70, 4.6};
    land(painter, fields, QColor(0x8fae5d), QColor(0x5f8a4c));
    painter.save();
    QPainterPath clip(QPointF(560, kHeight)); // to the right of the trail
    for (int x = 905; x <= kWidth; x += 8) {
        clip.lineTo(x, fields.at(x) + 6);
    }
    clip.lineTo(kWidth, kHeight);
    painter.setClipPath(clip);
    for (int strip = 0; strip < 10; ++strip) {
        painter.setBrush(strip % 3 == 0   ? QColor(0xe2c878)
                         : strip % 3 == 1 ? QColor(0x7da152)
                                          : QColor(0xc2bd6b));
        const double left = 620 + strip * 130;
        painter.drawPolygon(QPolygonF(
            {{left + 120, 700}, {left + 250, 700}, {left + 60, kHeight}, {left - 150, kHeight}}));
    }
    painter.restore();
    land(painter, {960, 50, 5.4}, QColor(0x47764a), QColor(0x2f5a3a));
    painter.fillPath(way({470, kHeight}, 190, {905, 800}, 130), QColor(0xeeddb2));
    tree(painter, {190, 1010}, 330, QColor(0x3f7a4c));
    tree(painter, {1420, 1030}, 250, QColor(0x4b8453));
    meadow(painter, 980, 700, QColor(0x4c8048), {QColor(0xf4f0e0), QColor(0xe9c85a)});
}

void village(QPainter& painter) {
    fill(painter, {0, 0, kWidth, 420}, QColor(0x3e4a73), QColor(0xb9788a));
    fill(painter, {0, 420, kWidth, 647}, QColor(0xb9788a), QColor(0xf7c58a));
    glow(painter, {520, 560}, 700, QColor(255, 205, 130, 230));
    land(painter, {520, 130, 2.3}, QColor(0x7c6a8e), QColor(0xc98f8c));
    land(painter, {620, 90, 0.9}, QColor(0x5c5680), QColor(0x9a7184));
    const Ridge slope{720, 50, 3.9};
    land(painter, slope, QColor(0x3e4468), QColor(0x4d4a68));
    Scatter scatter(21);
    for (int i = 0; i < 90; ++i) {
        const double x = scatter.between(0, kWidth);
        conifer(painter, {x, slope.at(x) + scatter.between(0, 30)}, scatter.between(30, 60),
                QColor(0x353d5e));
    }
    land(painter, {830, 30, 1.2}, QColor(0x4a4d5f), QColor(0x2b3044));
    const QColor lit(0xffd98a);
    for (int row = 0; row < 3; ++row) {
        for (int i = 0; i < 9 - row; ++i) {
            const double size = 84 + row * 26;
            const double x = 60 + row * 70 + i * (175 + row * 34) + scatter.between(-22, 22);
            const double y = 805 + row * 62 + scatter.between(-10, 10);
            if (i % 3 == 1) {
                tree(painter, {x + size * 0.95, y + 6}, size * 1.2, QColor(0x39504f));
            }
            house(painter, {x, y}, {size, size * 0.72}, QColor(i % 2 == 0 ? 0x8a4a44 : 0x744048),
                  lit);
        }
    }
    // The clock tower among them.
    fill(painter, {748, 560, 76, 240}, QColor(0xcdb9a4), QColor(0x8f7d78));
    painter.setBrush(QColor(0x5e3a40));
    painter.drawPolygon(QPolygonF({{732, 562}, {786, 486}, {840, 562}}));
    painter.setBrush(QColor(0xfff0c8));
    painter.drawEllipse(QPointF(786, 612), 24, 24);
    painter.setPen(QPen(QColor(0x4a3a3a), 4));
    painter.drawLine(QPointF(786, 612), QPointF(786, 596));
    painter.drawLine(QPointF(786, 612), QPointF(798, 618));
    painter.setPen(Qt::NoPen);
    land(painter, {1010, 24, 4.4}, QColor(0x2a3346), QColor(0x171d2c));
    glow(painter, {520, 700}, 560, QColor(255, 190, 120, 60));
}

void trail(QPainter& painter) {
    fill(painter, kAll, QColor(0x8fbfdd), QColor(0xeaf2ea));
    clouds(painter, 9, 190, 60);
    land(painter, {480, 130, 5.6}, QColor(0x86a8b8), QColor(0xc8d9d2));
    land(painter, {590, 90, 2.7}, QColor(0x5d9080), QColor(0xa6c5a0));
    const Ridge wood{680, 60, 0.7};
    land(painter, wood, QColor(0x4c8461), QColor(0x7fae68));
    Scatter scatter(31);
    for (int i = 0; i < 150; ++i) {
        const double x = scatter.between(0, kWidth);
        conifer(painter, {x, wood.at(x) + scatter.between(0, 26)}, scatter.between(46, 90),
                i % 2 == 0 ? QColor(0x3a6f57) : QColor(0x447b5c));
    }
    land(painter, {770, 26, 3.1}, QColor(0x9cc06c), QColor(0x6c9c4e));
    painter.fillPath(way({860, kHeight}, 420, {1010, 770}, -150), QColor(0xe3cfa4));
    painter.fillPath(way({900, kHeight}, 180, {1010, 775}, -140), QColor(0xeedfbc));
    meadow(painter, 800, 1500, QColor(0x6a9a4a),
           {QColor(0xffffff), QColor(0xe7c34f), QColor(0xb98ac4)});
    tree(painter, {1390, 960}, 460, QColor(0x4b8a4f));
    shadow(painter, {400, 1010}, 300, 44, 130);
    fill(painter, {378, 380, 44, 630}, QColor(0x9a744d), QColor(0x6b4c31));
    painter.fillRect(QRectF(404, 380, 18, 630), QColor(0, 0, 0, 40));
    const auto board = [&](double y, bool toRight) {
        const double tail = toRight ? 250 : 560;
        const double tip = toRight ? 690 : 110;
        const double neck = toRight ? 630 : 170;
        painter.setBrush(QColor(0, 0, 0, 50));
        const QPolygonF arrow(
            {{tail, y}, {neck, y}, {tip, y + 50}, {neck, y + 100}, {tail, y + 100}});
        painter.drawPolygon(arrow.translated(6, 9));
        painter.setBrush(QColor(0xc79a62));
        painter.drawPolygon(arrow);
        painter.setPen(QPen(QColor(0xb08450), 3));
        for (const double grainLine : {26.0, 55.0, 78.0}) {
            painter.drawLine(QPointF(std::min(tail, neck) + 14, y + grainLine),
                             QPointF(std::max(tail, neck) - 14, y + grainLine + 4));
        }
        painter.setPen(Qt::NoPen);
        for (int stripe = 0; stripe < 3; ++stripe) { // a trail's mark
            painter.fillRect(QRectF(toRight ? 480 : 230, y + 20 + stripe * 20, 90, 20),
                             stripe == 1 ? QColor(0x2c7a4e) : QColor(0xfbfbf6));
        }
    };
    board(430, true);
    board(560, false);
}

void river(QPainter& painter) {
    fill(painter, kAll, QColor(0xa9cbe0), QColor(0xf0f4ec));
    clouds(painter, 15, 140, 55);
    land(painter, {400, 160, 4.2}, QColor(0x8fa9bd), QColor(0xcdd9da));
    land(painter, {520, 130, 1.1}, QColor(0x5f8a8c), QColor(0xa5c2b0));
    land(painter, {630, 22, 2.2}, QColor(0x93b57e), QColor(0x5c8c4e));
    Scatter scatter(41);
    for (const bool isLeft : {true, false}) {
        for (int i = 0; i < 150; ++i) {
            const double depth = i / 150.0;
            const double x = isLeft ? scatter.between(-20, 690 - depth * 420)
                                    : scatter.between(900 + depth * 360, kWidth + 20);
            conifer(painter, {x, 610 + depth * 260}, 90 + depth * 130,
                    QColor(i % 3 == 0 ? 0x3f755c : 0x34664f));
        }
    }
    QPainterPath water(QPointF(250, kHeight));
    water.cubicTo(520, 900, 980, 850, 790, 650);
    water.lineTo(850, 650);
    water.cubicTo(1140, 840, 1130, 930, 1390, kHeight);
    water.closeSubpath();
    QLinearGradient light(0, 640, 0, kHeight);
    light.setColorAt(0, QColor(0xdfeef0));
    light.setColorAt(0.5, QColor(0x7fb3c4));
    light.setColorAt(1, QColor(0x3f7f98));
    painter.fillPath(water, light);
    painter.save();
    painter.setClipPath(water);
    for (int i = 0; i < 140; ++i) {
        const double depth = scatter.between(0, 1);
        const double y = 660 + 407 * depth;
        const double x = scatter.between(300, 1350);
        painter.setPen(
            QPen(QColor(255, 255, 255, 110), 1 + 3 * depth, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x, y), QPointF(x + 20 + 80 * depth, y + 6 * depth));
    }
    painter.setPen(Qt::NoPen);
    painter.restore();
    for (int i = 0; i < 34; ++i) { // stones along both banks
        const double depth = scatter.between(0.15, 1);
        const double bank = i % 2 == 0 ? 880 - 610 * depth * depth : 930 + 440 * depth;
        const double size = 12 + 46 * depth * scatter.between(0.6, 1.2);
        const QPointF centre(bank + scatter.between(-36, 36), 690 + 370 * depth);
        shadow(painter, centre + QPointF(0, size * 0.5), size * 2.6, size, 120);
        QLinearGradient stone(centre - QPointF(0, size), centre + QPointF(0, size));
        stone.setColorAt(0, QColor(0xd4d6d3));
        stone.setColorAt(1, QColor(0x767d80));
        painter.setBrush(stone);
        painter.drawEllipse(centre, size, size * 0.66);
    }
    tree(painter, {120, 1010}, 420, QColor(0x4f8b50));
    tree(painter, {1500, 1000}, 380, QColor(0x5b9553));
}

} // namespace vestitel::editorial::scenes
