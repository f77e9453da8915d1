#include "editorial/sample_pictures.h"

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <numbers>

namespace vestitel::editorial {

namespace {

constexpr int kWidth = 1600;
constexpr int kHeight = 1067;

void fillSky(QPainter& painter, const QColor& top, const QColor& bottom) {
    QLinearGradient sky(0, 0, 0, kHeight);
    sky.setColorAt(0, top);
    sky.setColorAt(1, bottom);
    painter.fillRect(0, 0, kWidth, kHeight, sky);
}

/// A ridge from edge to edge, `base` pixels from the top, in three waves.
void drawRidge(QPainter& painter, double base, double height, double phase, const QColor& color) {
    QPainterPath ridge(QPointF(0, kHeight));
    for (int x = 0; x <= kWidth; x += 8) {
        const double t = x / static_cast<double>(kWidth) * 2 * std::numbers::pi;
        const double y =
            base - height * (0.6 * std::sin(t + phase) + 0.3 * std::sin(2.3 * t + 2 * phase) +
                             0.1 * std::sin(7.1 * t + 3 * phase));
        ridge.lineTo(x, y);
    }
    ridge.lineTo(kWidth, kHeight);
    ridge.closeSubpath();
    painter.fillPath(ridge, color);
}

void drawHills(QPainter& painter) {
    fillSky(painter, QColor(0xbf, 0xd9, 0xe6), QColor(0xf6, 0xe7, 0xc8));
    painter.setBrush(QColor(0xff, 0xf4, 0xd2));
    painter.drawEllipse(QPointF(1190, 300), 92, 92);
    drawRidge(painter, 520, 120, 0.4, QColor(0x8f, 0xb3, 0xad));
    drawRidge(painter, 640, 110, 1.9, QColor(0x62, 0x93, 0x82));
    drawRidge(painter, 780, 90, 3.3, QColor(0x3c, 0x74, 0x5f));
    drawRidge(painter, 930, 60, 5.0, QColor(0x1d, 0x52, 0x41));
    painter.setPen(QPen(QColor(0xf3, 0xe3, 0xb9), 14, Qt::DashLine, Qt::RoundCap));
    QPainterPath trail(QPointF(120, 1040));
    trail.cubicTo(500, 900, 620, 930, 820, 800);
    trail.cubicTo(980, 700, 1150, 760, 1420, 610);
    painter.drawPath(trail);
}

void drawWorkshop(QPainter& painter) {
    fillSky(painter, QColor(0xe9, 0xd9, 0xc0), QColor(0xc9, 0xa0, 0x77));
    painter.setBrush(QColor(0x6d, 0x46, 0x2f));
    painter.drawRect(0, 800, kWidth, kHeight - 800);
    painter.setBrush(QColor(0xf7, 0xf0, 0xdf));
    painter.drawRect(1080, 140, 360, 420);
    painter.setBrush(QColor(0x9c, 0xc4, 0xc8));
    painter.drawRect(1104, 164, 150, 372);
    painter.drawRect(1266, 164, 150, 372);
    for (int i = 0; i < 4; ++i) { // jugs on a shelf
        painter.setBrush(QColor::fromHsl(18 + 6 * i, 120, 90 + 18 * i));
        painter.drawEllipse(QPointF(200 + 190 * i, 330), 58, 74);
        painter.drawRect(200 + 190 * i - 22, 232, 44, 44);
    }
    painter.setBrush(QColor(0x53, 0x33, 0x22));
    painter.drawRect(90, 404, 800, 26);
    painter.setBrush(QColor(0x40, 0x2a, 0x1d));
    painter.drawEllipse(QPointF(800, 800), 330, 66);
    QPainterPath jug(QPointF(690, 790));
    jug.cubicTo(600, 690, 640, 560, 730, 520);
    jug.cubicTo(752, 480, 740, 440, 720, 410);
    jug.lineTo(880, 410);
    jug.cubicTo(860, 440, 848, 480, 870, 520);
    jug.cubicTo(960, 560, 1000, 690, 910, 790);
    jug.closeSubpath();
    QLinearGradient clay(620, 0, 980, 0);
    clay.setColorAt(0, QColor(0x8c, 0x4a, 0x2b));
    clay.setColorAt(0.4, QColor(0xd2, 0x84, 0x57));
    clay.setColorAt(1, QColor(0x7a, 0x3d, 0x22));
    painter.fillPath(jug, clay);
}

void drawHoney(QPainter& painter) {
    fillSky(painter, QColor(0xf8, 0xd9, 0x86), QColor(0xd9, 0x8c, 0x2b));
    constexpr double kRadius = 82;
    const double step = kRadius * std::sqrt(3.0);
    for (int row = -1; row < 10; ++row) {
        for (int column = -1; column < 13; ++column) {
            const QPointF centre(column * step + (row % 2 != 0 ? step / 2 : 0),
                                 row * kRadius * 1.5);
            QPolygonF cell;
            for (int corner = 0; corner < 6; ++corner) {
                const double angle = std::numbers::pi / 3 * corner + std::numbers::pi / 6;
                cell << centre + QPointF(std::cos(angle), std::sin(angle)) * (kRadius - 7);
            }
            const int fill = (row * 31 + column * 17 + 400) % 5;
            painter.setBrush(fill == 0 ? QColor(0x6f, 0x3f, 0x12)
                                       : QColor::fromHsl(36, 210, 92 + 16 * fill));
            painter.drawPolygon(cell);
        }
    }
}

void drawFestival(QPainter& painter) {
    fillSky(painter, QColor(0xdc, 0xea, 0xf4), QColor(0xf7, 0xf2, 0xe4));
    const std::array colors = {QColor(0xc8, 0x3f, 0x3f), QColor(0xe7, 0xb6, 0x3c),
                               QColor(0x2c, 0x7a, 0x5e), QColor(0x3f, 0x6f, 0xa8)};
    for (int line = 0; line < 3; ++line) { // bunting
        for (int i = 0; i < 22; ++i) {
            const double x = i * 76.0 - 20;
            const double sag = 60 * std::sin(std::numbers::pi * i / 21.0);
            const double y = 90 + line * 120 + sag;
            painter.setBrush(colors.at(static_cast<size_t>(i + line) % colors.size()));
            painter.drawPolygon(QPolygonF({{x, y}, {x + 58, y}, {x + 29, y + 74}}));
        }
    }
    painter.setBrush(QColor(0xd8, 0xcf, 0xbd));
    painter.drawRect(0, 860, kWidth, kHeight - 860);
    for (int stall = 0; stall < 4; ++stall) {
        const int x = 60 + stall * 390;
        painter.setBrush(QColor(0x7b, 0x5a, 0x3d));
        painter.drawRect(x + 20, 640, 14, 260);
        painter.drawRect(x + 286, 640, 14, 260);
        painter.setBrush(QColor(0xa7, 0x7d, 0x55));
        painter.drawRect(x, 800, 320, 110);
        for (int stripe = 0; stripe < 8; ++stripe) {
            painter.setBrush(stripe % 2 != 0 ? QColor(Qt::white)
                                             : colors.at(static_cast<size_t>(stall)));
            painter.drawRect(x + stripe * 40, 560, 40, 84);
        }
    }
}

void drawHall(QPainter& painter) {
    fillSky(painter, QColor(0xe8, 0xec, 0xf2), QColor(0xb9, 0xc4, 0xd6));
    painter.setBrush(QColor(0xfb, 0xfb, 0xfd));
    painter.drawRect(420, 110, 760, 420);
    for (int bar = 0; bar < 6; ++bar) {
        painter.setBrush(QColor::fromHsl(158, 110, 70 + 16 * bar));
        const int height = 90 + 46 * bar;
        painter.drawRect(500 + bar * 104, 480 - height, 64, height);
    }
    painter.setBrush(QColor(0x6a, 0x75, 0x8c));
    painter.drawRect(0, 640, kWidth, kHeight - 640);
    for (int row = 0; row < 4; ++row) {
        const int size = 70 + 26 * row;
        const int gap = size + 46;
        for (int x = (row % 2) * gap / 2 - 20; x < kWidth; x += gap) {
            painter.setBrush(QColor::fromHsl(218, 90, 78 - 12 * row));
            painter.drawRoundedRect(x, 610 + row * 110, size, size + 30, 12, 12);
        }
    }
}

} // namespace

QByteArray samplePicture(const QString& name) {
    static const QHash<QString, void (*)(QPainter&)> kPictures = {
        {QStringLiteral("hills"), drawHills}, {QStringLiteral("workshop"), drawWorkshop},
        {QStringLiteral("honey"), drawHoney}, {QStringLiteral("festival"), drawFestival},
        {QStringLiteral("hall"), drawHall},
    };
    const auto draw = kPictures.value(name);
    if (draw == nullptr) {
        return {};
    }
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        draw(painter);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG", 88)) {
        return {};
    }
    return bytes;
}

} // namespace vestitel::editorial
