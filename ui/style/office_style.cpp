#include "style/office_style.h"

#include "style/appearance.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace vestitel::style {

OfficeStyle::OfficeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {
}

void OfficeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    if (element == PE_FrameFocusRect) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(currentColours().accent, 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kRadiusControl,
                                 kRadiusControl);
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int OfficeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_UnderlineShortcut:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 600;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

int OfficeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const {
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return kIconSize;
    case PM_ToolBarIconSize:
        return kIconSize + 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace vestitel::style
