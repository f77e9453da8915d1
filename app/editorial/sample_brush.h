#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <initializer_list>

/// What the sample's pictures are painted with. All sizes are pixels of a picture of kWidth by
/// kHeight; a "foot" is where a thing stands.
namespace vestitel::editorial::brush {

constexpr int kWidth = 1600;
constexpr int kHeight = 1067;

/// Numbers that look like chance and are the same each time.
class Scatter final {
public:
    explicit Scatter(quint32 seed) : m_state(seed) {}
    [[nodiscard]] double between(double low, double high);

private:
    quint32 m_state;
};

/// A ridge from edge to edge in three waves around `base`.
struct Ridge {
    double base;
    double height;
    double phase;

    [[nodiscard]] double at(double x) const;
};

void fill(QPainter& painter, const QRectF& area, const QColor& top, const QColor& bottom);
void glow(QPainter& painter, QPointF centre, double radius, const QColor& color);
void shadow(QPainter& painter, QPointF centre, double width, double height, int strength = 90);
/// The land below the ridge, in haze towards its foot.
void land(QPainter& painter, const Ridge& ridge, const QColor& color, const QColor& haze);
void tree(QPainter& painter, QPointF foot, double height, const QColor& leaves);
void conifer(QPainter& painter, QPointF foot, double height, const QColor& needles);
void house(QPainter& painter, QPointF foot, QSizeF size, const QColor& roof, const QColor& window);
/// Somebody from behind, down to the feet.
void person(QPainter& painter, QPointF foot, double height, const QColor& clothes,
            const QColor& hair);
void jar(QPainter& painter, QPointF foot, QSizeF size, const QColor& clay);
void flag(QPainter& painter, QPointF corner, double size, const QColor& color);

/// Blades and blossoms from `top` down, larger towards the lower edge.
void meadow(QPainter& painter, double top, int count, const QColor& grass,
            std::initializer_list<QColor> blossoms);
void clouds(QPainter& painter, quint32 seed, double y, int alpha);

/// A fine grain over all of it, so that wide gradients show no steps.
void grain(QPainter& painter);

} // namespace vestitel::editorial::brush
