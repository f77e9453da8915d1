#pragma once

#include <QProxyStyle>

namespace vestitel::style {

/// Fusion, calmer: a focus ring of the accent that is always seen, tool tips that wait, menus and
/// item views without boxes in boxes. What a style sheet can say is said there.
class OfficeStyle final : public QProxyStyle {
    Q_OBJECT

public:
    OfficeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption* option,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;

private:
    void drawCheckBox(const QStyleOption& option, QPainter* painter) const;
    void drawComboBox(const QStyleOptionComplex& option, QPainter* painter) const;
};

} // namespace vestitel::style
