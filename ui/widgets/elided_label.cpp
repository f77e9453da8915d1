#include "widgets/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace vestitel::widgets {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget* parent) : QLabel(parent), m_mode(mode) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect inner = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_mode, inner.width());
    style()->drawItemText(&painter, inner, static_cast<int>(alignment()), palette(), isEnabled(),
                          shown, foregroundRole());
}

} // namespace vestitel::widgets
