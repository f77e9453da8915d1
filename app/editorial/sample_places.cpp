#include "editorial/sample_brush.h"
#include "editorial/sample_scenes.h"

#include <array>

namespace vestitel::editorial::scenes {

using namespace brush;

namespace {

constexpr QRectF kAll(0, 0, kWidth, kHeight);

void bunting(QPainter& painter, double y, double sag) {
    const std::array colors = {QColor(0xc8504a), QColor(0xe7bd55), QColor(0x3b8064),
                               QColor(0x4f7bad)};
    QPainterPath cord(QPointF(0, y));
    cord.quadTo(kWidth / 2.0, y + 2 * sag, kWidth, y);
    painter.strokePath(cord, QPen(QColor(0x6b6457), 3));
    for (int i = 0; i < 22; ++i) {
        const double t = (i + 0.2) / 22;
        flag(painter, {t * kWidth, y + 4 * sag * t * (1 - t)}, 50,
             colors.at(static_cast<size_t>(i) % colors.size()));
    }
}

/// A house of the Revival: the upper floor stands out over the lower.
void oldHouse(QPainter& painter, double left, double width, const QColor& plaster) {
    fill(painter, {left + 26, 520, width - 52, 250}, QColor(0xd9cdb9), QColor(0xb5a58c));
    fill(painter, {left, 250, width, 280}, plaster, plaster.darker(112));
    painter.setBrush(QColor(0x9a4f3c));
    painter.drawPolygon(QPolygonF({{left - 46, 256},
                                   {left + width * 0.2, 150},
                                   {left + width * 0.8, 150},
                                   {left + width + 46, 256}}));
    painter.fillRect(QRectF(left - 46, 254, width + 92, 16), QColor(0x5e3b2a));
    painter.fillRect(QRectF(left, 522, width, 14), QColor(0x6a4630));
    for (int i = 0; i < 4; ++i) {
        const QRectF frame(left + width * (0.07 + 0.23 * i), 320, width * 0.15, 130);
        painter.fillRect(frame.adjusted(-8, -8, 8, 8), QColor(0x6a4630));
        fill(painter, frame, QColor(0xcfe2ea), QColor(0x8fb0bf));
        painter.fillRect(QRectF(frame.center().x() - 3, frame.top(), 6, 130), QColor(0x6a4630));
        painter.fillRect(QRectF(frame.left(), 378, frame.width(), 6), QColor(0x6a4630));
    }
    painter.fillRect(QRectF(left + width * 0.42, 590, width * 0.16, 180), QColor(0x5b3d2b));
}

void stall(QPainter& painter, double left, const QColor& color, int wares) {
    constexpr double kStallWidth = 350;
    shadow(painter, {left + kStallWidth / 2, 890}, kStallWidth * 1.2, 60, 120);
    painter.setBrush(QColor(0x76573d));
    painter.drawRect(QRectF(left + 14, 600, 14, 280));
    painter.drawRect(QRectF(left + kStallWidth - 28, 600, 14, 280));
    fill(painter, {left + 28, 640, kStallWidth - 56, 110}, QColor(80, 60, 40, 110),
         QColor(80, 60, 40, 40));
    fill(painter, {left, 760, kStallWidth, 120}, QColor(0xb88b5f), QColor(0x8a623f));
    painter.fillRect(QRectF(left - 8, 748, kStallWidth + 16, 16), QColor(0xd2a878));
    for (int i = 0; i < 6; ++i) {
        const QPointF foot(left + 40 + i * 54, 748);
        if (wares == 0) {
            jar(painter, foot, {40, 60.0 + i % 3 * 14}, QColor(i % 2 == 0 ? 0xb5683f : 0x8c5a3c));
        } else if (wares == 1) {
            painter.setBrush(QColor::fromHsl(i * 52 % 360, 90, 140));
            painter.drawRoundedRect(QRectF(foot.x() - 24, 708 + i % 2 * 10, 48, 40), 8, 8);
        } else {
            painter.setBrush(QColor(i % 2 == 0 ? 0xc98a48 : 0xb37436));
            painter.drawEllipse(QPointF(foot.x(), 730), 27, 18);
        }
    }
    for (int stripe = 0; stripe < 7; ++stripe) {
        const QColor cloth = stripe % 2 == 0 ? color : QColor(0xfaf5ea);
        const double x = left - 20 + stripe * 55.7;
        painter.setBrush(cloth);
        painter.drawPolygon(QPolygonF({{left + stripe * 50, 560},
                                       {left + stripe * 50 + 50, 560},
                                       {x + 55.7, 634},
                                       {x, 634}}));
        painter.setBrush(cloth.darker(108));
        painter.drawChord(QRectF(x, 612, 55.7, 44), 180 * 16, 180 * 16);
    }
}

} // namespace

void festival(QPainter& painter) {
    fill(painter, {0, 0, kWidth, 800}, QColor(0xb6d4e8), QColor(0xf6efdf));
    clouds(painter, 91, 110, 60);
    land(painter, {250, 60, 0.6}, QColor(0x9db7b4), QColor(0xc9d6c0));
    oldHouse(painter, 70, 430, QColor(0xf6ead0));
    oldHouse(painter, 600, 400, QColor(0xe9c9a0));
    oldHouse(painter, 1090, 440, QColor(0xdfe4d6));
    fill(painter, {0, 760, kWidth, 307}, QColor(0xcfc4b0), QColor(0x9f927c));
    painter.setPen(QPen(QColor(0, 0, 0, 22), 3));
    for (int row = 0; row < 7; ++row) {
        const double y = 800 + row * row * 5.2 + row * 8;
        painter.drawLine(QPointF(0, y), QPointF(kWidth, y));
    }
    painter.setPen(Qt::NoPen);
    const std::array colors = {QColor(0xc8504a), QColor(0x3b8064), QColor(0xd9a441),
                               QColor(0x4f7bad)};
    for (int i = 0; i < 4; ++i) {
        stall(painter, 40.0 + i * 394, colors.at(static_cast<size_t>(i)), i % 3);
    }
    bunting(painter, 40, 60);
    bunting(painter, 150, 75);
    const QColor clothes[] = {QColor(0x4c6a8f), QColor(0xb5534b), QColor(0x6b8a5c),
                              QColor(0xc99a4a), QColor(0x7a5a86), QColor(0x4a8085)};
    const QColor hair[] = {QColor(0x3a2a20), QColor(0x9a9a98), QColor(0x7a5a3a)};
    constexpr double kPeople[][3] = {{180, 960, 250},  {300, 985, 270},  {380, 980, 170},
                                     {640, 965, 255},  {980, 985, 275},  {1080, 1000, 265},
                                     {1160, 995, 180}, {1400, 970, 255}, {1500, 990, 270}};
    int who = 0;
    for (const auto& [x, y, height] : kPeople) {
        person(painter, {x, y}, height, clothes[who % 6], hair[who % 3]);
        ++who;
    }
}

void hall(QPainter& painter) {
    fill(painter, kAll, QColor(0xeceae3), QColor(0xc6c3bb));
    for (int i = 0; i < 2; ++i) { // windows to the left, their light on the wall
        const double x = 60 + i * 170;
        fill(painter, {x, 120, 130, 400}, QColor(0xbcd9e8), QColor(0xeaf1ea));
        painter.fillRect(QRectF(x + 61, 120, 8, 400), QColor(0xffffff));
        painter.fillRect(QRectF(x, 300, 130, 8), QColor(0xffffff));
    }
    glow(painter, {200, 360}, 620, QColor(255, 252, 235, 170));
    painter.fillRect(QRectF(452, 102, 780, 452), QColor(0, 0, 0, 40));
    painter.fillRect(QRectF(440, 90, 780, 450), QColor(0x3b4048));
    fill(painter, {454, 104, 752, 422}, QColor(0xffffff), QColor(0xf0f3f2));
    painter.fillRect(QRectF(500, 140, 330, 22), QColor(0x2c6b58));
    painter.fillRect(QRectF(500, 178, 220, 12), QColor(0xb9c3c0));
    for (int bar = 0; bar < 7; ++bar) {
        const double height = 60 + 27 * bar + (bar % 2) * 24;
        fill(painter, {520.0 + bar * 94, 480 - height, 58, height},
             QColor(bar == 6 ? 0xd9a441 : 0x4f9a82), QColor(bar == 6 ? 0xc08a2c : 0x2c6b58));
    }
    painter.fillRect(QRectF(500, 480, 670, 4), QColor(0x77807e));
    fill(painter, {1330, 380, 150, 240}, QColor(0xa77b52), QColor(0x7c5637)); // the lectern
    person(painter, {1405, 640}, 330, QColor(0x45607c), QColor(0x4a3526));
    fill(painter, {0, 620, kWidth, 447}, QColor(0x98765a), QColor(0x6c4f3b));
    fill(painter, {1310, 470, 190, 190}, QColor(0xb98c60), QColor(0x8a623f));
    const QColor clothes[] = {QColor(0x5b738f), QColor(0x8f5a58), QColor(0x5f7f66),
                              QColor(0xa98a5a), QColor(0x6d5f84), QColor(0x4f7f86),
                              QColor(0x7d7468)};
    const QColor hair[] = {QColor(0x3a2a20), QColor(0x6f5138), QColor(0xa3a09a), QColor(0x252226),
                           QColor(0x8d6a44)};
    int who = 0;
    for (int row = 0; row < 4; ++row) { // from behind, the last row nearest
        const double size = 96 + 34 * row;
        const double y = 690 + row * 118;
        for (double x = 40 - row * 30 + row % 2 * size * 0.7; x < kWidth + 60; x += size * 1.45) {
            ++who;
            if (who % 6 != 0) {
                const QPointF neck(x, y - size * 0.52);
                painter.setBrush(clothes[who % 7]);
                painter.drawRoundedRect(QRectF(x - size * 0.42, neck.y(), size * 0.84, size * 0.9),
                                        size * 0.3, size * 0.3);
                painter.setBrush(QColor(0xd3a484));
                painter.drawRect(
                    QRectF(x - size * 0.1, neck.y() - size * 0.14, size * 0.2, size * 0.2));
                painter.setBrush(hair[who % 5]);
                painter.drawEllipse(neck - QPointF(0, size * 0.32), size * 0.23, size * 0.28);
            }
            const QRectF back(x - size * 0.46, y - size * 0.12, size * 0.92, size * 0.74);
            QLinearGradient cloth(back.topLeft(), back.bottomLeft());
            cloth.setColorAt(0, QColor(0x4b5a6e));
            cloth.setColorAt(1, QColor(0x333f50));
            painter.setBrush(cloth);
            painter.drawRoundedRect(back, size * 0.12, size * 0.12);
        }
    }
}

void centre(QPainter& painter) {
    fill(painter, kAll, QColor(0x9cc6e2), QColor(0xf2f1e2));
    clouds(painter, 97, 150, 65);
    land(painter, {560, 60, 2.2}, QColor(0x8fb0a4), QColor(0xbdd0a8));
    tree(painter, {150, 880}, 520, QColor(0x5b9057));
    tree(painter, {1460, 880}, 560, QColor(0x4f8850));
    fill(painter, {0, 860, kWidth, 207}, QColor(0xa9b98a), QColor(0x86996a));
    shadow(painter, {800, 880}, 1320, 120, 150);
    fill(painter, {270, 330, 1060, 540}, QColor(0xf3e3bf), QColor(0xdcc493));
    painter.fillRect(QRectF(270, 590, 1060, 14), QColor(0xfbf4e2));
    fill(painter, {250, 310, 1100, 30}, QColor(0xfdf8ea), QColor(0xd8caa8));
    painter.setBrush(QColor(0xa2563f));
    painter.drawPolygon(QPolygonF({{236, 312}, {330, 236}, {1270, 236}, {1364, 312}}));
    for (const double x : {330.0, 450.0, 1080.0, 1200.0}) {
        for (const double y : {390.0, 660.0}) {
            const QRectF frame(x, y, 74, 140);
            painter.fillRect(frame.adjusted(-10, -10, 10, 10), QColor(0xfbf4e2));
            fill(painter, frame, QColor(0x7f9fb0), QColor(0xb8cdd4));
            painter.fillRect(QRectF(x + 34, y, 6, 140), QColor(0xfbf4e2));
            painter.fillRect(QRectF(x, y + 50, 74, 6), QColor(0xfbf4e2));
        }
    }
    fill(painter, {570, 330, 460, 540}, QColor(0xe9d5a8), QColor(0xcdb27c)); // the portal
    for (const double x : {648.0, 758.0, 868.0}) {
        fill(painter, {x, 400, 84, 160}, QColor(0x7f9fb0), QColor(0xc4d5d8));
        painter.fillRect(QRectF(x + 39, 400, 6, 160), QColor(0xfbf4e2));
    }
    fill(painter, {700, 660, 200, 210}, QColor(0x7a4d31), QColor(0x59361f));
    painter.fillRect(QRectF(797, 660, 6, 210), QColor(0x3c2413));
    for (const double x : {590.0, 680.0, 890.0, 980.0}) {
        QLinearGradient column(x, 0, x + 40, 0);
        column.setColorAt(0, QColor(0xffffff));
        column.setColorAt(1, QColor(0xc9bda0));
        painter.fillRect(QRectF(x, 350, 40, 510), column);
        painter.fillRect(QRectF(x - 8, 342, 56, 18), QColor(0xfdf8ea));
        painter.fillRect(QRectF(x - 8, 846, 56, 24), QColor(0xe6dcc2));
    }
    painter.setBrush(QColor(0xfbf3dc));
    painter.drawPolygon(QPolygonF({{540, 340}, {800, 190}, {1060, 340}}));
    painter.setBrush(QColor(0xe3cf9f));
    painter.drawPolygon(QPolygonF({{600, 326}, {800, 212}, {1000, 326}}));
    painter.setBrush(QColor(0x8a6a3c)); // an open book
    painter.drawPolygon(QPolygonF({{800, 282}, {748, 268}, {748, 302}, {800, 316}}));
    painter.setBrush(QColor(0x9c7a48));
    painter.drawPolygon(QPolygonF({{800, 282}, {852, 268}, {852, 302}, {800, 316}}));
    for (int step = 0; step < 4; ++step) {
        fill(painter, {560.0 - step * 22, 870.0 + step * 20, 480.0 + step * 44, 20},
             QColor(0xf1e9d6), QColor(0xc2b697));
    }
    painter.setBrush(QColor(0xd8ccb2));
    painter.drawPolygon(QPolygonF({{494, 950}, {1106, 950}, {1300, kHeight}, {300, kHeight}}));
    Scatter scatter(99);
    for (int i = 0; i < 220; ++i) { // flower beds to both sides of the way
        const double x = i % 2 == 0 ? scatter.between(40, 420) : scatter.between(1180, 1560);
        const double y = scatter.between(940, 1000);
        painter.setBrush(QColor(0x5d8a4c));
        painter.drawEllipse(QPointF(x, y + 8), 12, 10);
        painter.setBrush(i % 3 == 0 ? QColor(0xd8566a) : QColor(0xf2cf63));
        painter.drawEllipse(QPointF(x, y), 8, 7);
    }
    person(painter, {1010, 1010}, 210, QColor(0xb5534b), QColor(0x4a3526));
    person(painter, {1070, 1020}, 140, QColor(0x4c6a8f), QColor(0x7a5a3a));
}

} // namespace vestitel::editorial::scenes
