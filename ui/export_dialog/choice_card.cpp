#include "export_dialog/choice_card.h"

#include "style/appearance.h"

#include <QPainter>

namespace vestitel::export_dialog {

namespace {

constexpr int kCircle = 14; ///< The radio's diameter.
constexpr int kLeft = style::kSpace12 + kCircle + style::kSpace12;
constexpr int kWidth = 260;

} // namespace

ChoiceCard::ChoiceCard(const QString& name, const QString& description, QWidget* parent)
    : QRadioButton(parent), m_name(name), m_description(description) {
    setAccessibleName(name);
    setAccessibleDescription(description);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChoiceCard::sizeHint() const {
    return {kWidth, heightForWidth(kWidth)};
}

QSize ChoiceCard::minimumSizeHint() const {
    return {kWidth * 2 / 3, fontMetrics().height() * 2 + 2 * style::kSpace12};
}

int ChoiceCard::heightForWidth(int width) const {
    return textHeight(width - kLeft - style::kSpace12) + 2 * style::kSpace12;
}

QFont ChoiceCard::nameFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int ChoiceCard::textHeight(int width) const {
    const QRect description =
        fontMetrics().boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, m_description);
    return QFontMetrics(nameFont()).height() + 2 + description.height();
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    const style::Colours& colours = style::currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    painter.setPen(QPen(strong ? colours.accent : colours.line, strong ? 2 : 1));
    painter.setBrush(underMouse() && isEnabled() && !isChecked() ? colours.hover : colours.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::kRadiusCard,
                            style::kRadiusCard);
    if (hasFocus()) {
        // A second line inside, so that focus and choice are told apart without colour.
        painter.setPen(QPen(colours.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5),
                                style::kRadiusControl - 1, style::kRadiusControl - 1);
    }

    const QFont bold = nameFont();
    const int nameHeight = QFontMetrics(bold).height();
    const QRectF circle(style::kSpace12, style::kSpace12 + (nameHeight - kCircle) / 2.0, kCircle,
                        kCircle);
    painter.setPen(QPen(isChecked() ? colours.accent : colours.quietText, isChecked() ? 4 : 1.2));
    painter.setBrush(colours.page);
    const double inset = isChecked() ? 2 : 0.6;
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));

    const int width = this->width() - kLeft - style::kSpace12;
    painter.setPen(isEnabled() ? colours.text : colours.quietText);
    painter.setFont(bold);
    painter.drawText(QRect(kLeft, style::kSpace12, width, nameHeight), Qt::AlignVCenter, m_name);
    painter.setPen(colours.quietText);
    painter.setFont(font());
    painter.drawText(
        QRect(kLeft, style::kSpace12 + nameHeight + 2, width, height() - nameHeight - 2),
        Qt::TextWordWrap, m_description);
}

} // namespace vestitel::export_dialog
