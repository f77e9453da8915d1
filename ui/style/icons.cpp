#include "style/icons.h"

#include "base/log.h"
#include "style/appearance.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace vestitel::style {

namespace {

QColor colourOf(IconColour colour, QIcon::Mode mode, QIcon::State state) {
    const Colours& c = currentColours();
    QColor result = c.text;
    switch (colour) {
    case IconColour::Text:
        result = state == QIcon::On || mode == QIcon::Selected ? c.accent : c.text;
        break;
    case IconColour::Quiet:
        result = c.quietText;
        break;
    case IconColour::OnAccent:
        result = mode == QIcon::Disabled ? c.quietText : c.onAccent;
        break;
    case IconColour::Accent:
        result = c.accent;
        break;
    case IconColour::Attention:
        result = c.attention;
        break;
    case IconColour::Wrong:
        result = c.wrong;
        break;
    }
    if (mode == QIcon::Disabled && colour != IconColour::OnAccent) {
        result = c.quietText;
        result.setAlphaF(0.45F);
    }
    return result;
}

class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, IconColour colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        draw(painter, rect, colourOf(m_colour, mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override {
        const QColor colour = colourOf(m_colour, mode, state);
        const QString key = QStringLiteral("vestitel-icon/%1/%2/%3x%4@%5")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) {
            return pixmap;
        }
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        draw(&painter, pixmap.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("vestitel-line-icon"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return svg().isEmpty(); }

private:
    const QByteArray& svg() {
        if (m_svg.isEmpty()) {
            QFile file(QStringLiteral(":/icons/") + m_name + QStringLiteral(".svg"));
            if (file.open(QIODevice::ReadOnly)) {
                m_svg = file.readAll();
            } else {
                qCWarning(uiLog) << "no icon" << m_name;
            }
        }
        return m_svg;
    }

    void draw(QPainter* painter, const QRect& rect, const QColor& colour) {
        QByteArray tinted = svg();
        tinted.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
        tinted.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(tinted);
        const int side = std::min(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2.0,
                            rect.y() + (rect.height() - side) / 2.0, side, side);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(painter->opacity() * static_cast<double>(colour.alphaF()));
        renderer.render(painter, square);
        painter->restore();
    }

    QString m_name;
    IconColour m_colour;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString& name, IconColour colour) {
    return QIcon(new LineIconEngine(name, colour));
}

} // namespace vestitel::style
