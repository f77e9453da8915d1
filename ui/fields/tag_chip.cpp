#include "fields/tag_chip.h"

#include "style/appearance.h"

#include <QPainter>

namespace vestitel::fields {

namespace {

constexpr int kCross = 7; ///< The side of the cross.

} // namespace

TagChip::TagChip(const QString& tag, QWidget* parent)
    : TagChip(tag, tr("Tag “%1”").arg(tag), tr("Remove the tag “%1”").arg(tag), parent) {
    setObjectName(QStringLiteral("tag:") + tag);
}

TagChip::TagChip(const QString& text, const QString& name, const QString& tip, QWidget* parent)
    : QAbstractButton(parent), m_tag(text) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(name);
    setAccessibleDescription(tr("Delete removes it."));
    setToolTip(tip);
}

QSize TagChip::sizeHint() const {
    const int text = fontMetrics().horizontalAdvance(m_tag);
    return {style::kSpace8 + 4 + text + style::kSpace8 + kCross + style::kSpace8,
            fontMetrics().height() + style::kSpace8};
}

QSize TagChip::minimumSizeHint() const {
    return {qMin(sizeHint().width(), 64), sizeHint().height()};
}

void TagChip::paintEvent(QPaintEvent*) {
    const style::Colours& colours = style::currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = hasFocus() || underMouse();
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(chosen ? colours.accentSurface : colours.page);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    painter.setPen(chosen ? colours.accent : colours.text);
    const QRect text =
        rect().adjusted(style::kSpace8 + 1, 0, -(style::kSpace8 + kCross + style::kSpace8), 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_tag, Qt::ElideRight, text.width() + 1));
    painter.setPen(QPen(chosen ? colours.accent : colours.quietText, 1.4));
    const QRectF cross(width() - style::kSpace8 - kCross - 1, (height() - kCross) / 2.0, kCross,
                       kCross);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace vestitel::fields
