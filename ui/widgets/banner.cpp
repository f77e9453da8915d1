#include "widgets/banner.h"

#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vestitel::widgets {

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_layout(new QHBoxLayout(this)) {
    hearAsAlert(this);
    m_text->setWordWrap(true);
    m_layout->setContentsMargins(style::kSpace16, style::kSpace8, style::kSpace16, style::kSpace8);
    m_layout->setSpacing(style::kSpace8);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    setKind(Kind::Attention);
}

void Banner::setKind(Kind kind) {
    const bool wrong = kind == Kind::Wrong;
    style::setRole(this, wrong ? style::Role::WrongBanner : style::Role::AttentionBanner);
    const QIcon icon = wrong
                           ? style::icon(QStringLiteral("triangle-alert"), style::IconColour::Wrong)
                           : style::icon(QStringLiteral("history"), style::IconColour::Attention);
    m_icon->setPixmap(icon.pixmap(QSize(style::kIconSize, style::kIconSize), devicePixelRatioF()));
}

void Banner::setText(const QString& sentence) {
    m_text->setText(sentence);
    hearAgain(this, sentence);
}

QString Banner::text() const {
    return m_text->text();
}

QPushButton* Banner::addButton(const QString& text) {
    auto* const button = new QPushButton(text, this);
    m_layout->addWidget(button);
    return button;
}

} // namespace vestitel::widgets
