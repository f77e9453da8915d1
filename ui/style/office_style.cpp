#include "style/office_style.h"

#include "style/appearance.h"
#include "style/icons.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace vestitel::style {

namespace {

/// So that the text of a list or a number stands where that of a line of text does.
constexpr int kFieldInset = 6;

} // namespace

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
    if (element == PE_IndicatorCheckBox) {
        drawCheckBox(*option, painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// Fusion's box is the window's colour made darker: on a dark window it is not seen.
void OfficeStyle::drawCheckBox(const QStyleOption& option, QPainter* painter) const {
    const Colours& c = currentColours();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool on = option.state.testFlag(State_On);
    const bool partly = option.state.testFlag(State_NoChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor edge = !enabled ? c.line : on || partly ? c.accent : c.edge;
    painter->setPen(QPen(edge, 1));
    painter->setBrush((on || partly) && enabled ? c.accent : enabled ? c.page : c.panel);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(
        QPen(enabled ? c.onAccent : c.quietText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    if (on) {
        const QPointF check[] = {at(0.24, 0.52), at(0.44, 0.72), at(0.78, 0.3)};
        painter->drawPolyline(check, 3);
    } else if (partly) {
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
    painter->restore();
}

void OfficeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox) {
        drawComboBox(*option, painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && !option->state.testFlag(State_HasFocus)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(currentColours().edge);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
    }
}

// As a field of text looks by the style sheet, which cannot draw an arrow in the scheme's colour.
void OfficeStyle::drawComboBox(const QStyleOptionComplex& option, QPainter* painter) const {
    const Colours& c = currentColours();
    const bool focus = option.state.testFlag(State_HasFocus);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool hovered = enabled && option.state.testFlag(State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focus ? c.accent : enabled ? c.edge : c.line, focus ? 2 : 1));
    painter->setBrush(!enabled ? c.panel : hovered ? c.hover : c.page);
    const double inset = focus ? 1.0 : 0.5;
    painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                             kRadiusControl, kRadiusControl);
    QRect arrow(0, 0, kIconSize, kIconSize);
    arrow.moveCenter(option.rect.center());
    const bool leftToRight = option.direction == Qt::LeftToRight;
    arrow.moveLeft(leftToRight ? option.rect.right() - kIconSize - kSpace4
                               : option.rect.left() + kSpace4);
    icon(QStringLiteral("chevron-down"), IconColour::Quiet)
        .paint(painter, arrow, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter->restore();
}

QSize OfficeStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& size, const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        const int least = std::max(kControlHeight, option->fontMetrics.height() + kSpace8);
        result.setHeight(std::max(result.height(), least));
        result.rwidth() += kFieldInset;
    }
    return result;
}

QRect OfficeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl part, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                        (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (!isText) {
        return rect;
    }
    return option->direction == Qt::LeftToRight ? rect.adjusted(kFieldInset, 0, 0, 0)
                                                : rect.adjusted(0, 0, -kFieldInset, 0);
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
    case SH_MenuBar_AltKeyNavigation:
        return 0; // the window does it, in the text as well
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon OfficeStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption* option,
                                const QWidget* widget) const {
    switch (standardIcon) {
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(QStringLiteral("ellipsis"));
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
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
    case PM_ToolBarExtensionExtent:
        return kControlHeight;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace vestitel::style
