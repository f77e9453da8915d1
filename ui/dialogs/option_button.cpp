#include "dialogs/option_button.h"

#include "style/appearance.h"
#include "style/icons.h"

#include <QPainter>

namespace vestitel::dialogs {

namespace {

constexpr int kIcon = 24;
constexpr int kLeft = style::kSpace16 + kIcon + style::kSpace16;
constexpr int kWidth = 440;

} // namespace

OptionButton::OptionButton(const QString& icon, const QString& name, const QString& description,
                           QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_description(description) {
    setText(name);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize OptionButton::sizeHint() const {
    return {kWidth, heightForWidth(kWidth)};
}

int OptionButton::heightForWidth(int width) const {
    const QRect text(0, 0, width - kLeft - style::kSpace16, 1000);
    return 2 * style::kSpace12 + QFontMetrics(nameFont()).height() + 2 +
           fontMetrics().boundingRect(text, Qt::TextWordWrap, m_description).height();
}

QFont OptionButton::nameFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

void OptionButton::paintEvent(QPaintEvent*) {
    const style::Colours& colours = style::currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown()       ? colours.accentSurface
                     : underMouse() ? colours.hover
                                    : colours.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::kRadiusCard,
                            style::kRadiusCard);
    style::icon(m_icon, style::IconColour::Accent)
        .paint(&painter, QRect(style::kSpace16, (height() - kIcon) / 2, kIcon, kIcon));

    const int nameHeight = QFontMetrics(nameFont()).height();
    const int width = this->width() - kLeft - style::kSpace16;
    painter.setPen(isEnabled() ? colours.text : colours.quietText);
    painter.setFont(nameFont());
    painter.drawText(QRect(kLeft, style::kSpace12, width, nameHeight), Qt::AlignVCenter, text());
    painter.setPen(colours.quietText);
    painter.setFont(font());
    painter.drawText(QRect(kLeft, style::kSpace12 + nameHeight + 2, width, height()),
                     Qt::TextWordWrap, m_description);
}

} // namespace vestitel::dialogs
