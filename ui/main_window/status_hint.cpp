#include "main_window/status_hint.h"

#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace vestitel::main_window {

StatusHint::StatusHint(QWidget* parent)
    : QWidget(parent), m_sentence(new widgets::ElidedLabel(Qt::ElideRight, this)),
      m_action(new QPushButton(this)), m_dismiss(new QToolButton(this)) {
    setObjectName(QStringLiteral("statusHint"));
    m_sentence->setObjectName(QStringLiteral("statusHintText"));
    style::setRole(m_sentence, style::Role::AttentionText);
    m_action->setObjectName(QStringLiteral("statusHintAction"));
    m_action->setAutoDefault(false);
    style::setRole(m_action, style::Role::Link);
    m_dismiss->setObjectName(QStringLiteral("statusHintDismiss"));
    m_dismiss->setIcon(style::icon(QStringLiteral("x")));
    m_dismiss->setFocusPolicy(Qt::TabFocus);
    m_dismiss->setToolTip(tr("Do not say this of this text again"));
    m_dismiss->setAccessibleName(m_dismiss->toolTip());
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace4);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_dismiss);
    // As high as the words beside it: the line does not jump.
    for (QWidget* const control :
         {static_cast<QWidget*>(m_action), static_cast<QWidget*>(m_dismiss)}) {
        control->setMaximumHeight(fontMetrics().height() + style::kSpace4);
        control->setStyleSheet(QStringLiteral("min-height: 0;"));
    }
    connect(m_action, &QPushButton::clicked, this, &StatusHint::accepted);
    connect(m_dismiss, &QToolButton::clicked, this, &StatusHint::dismissed);
    hide();
}

void StatusHint::show(const QString& sentence, const QString& action) {
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
    m_action->setText(action);
    m_action->setAccessibleDescription(sentence);
    QWidget::show();
}

QString StatusHint::sentence() const {
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace vestitel::main_window
