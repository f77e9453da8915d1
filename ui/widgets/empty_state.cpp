#include "widgets/empty_state.h"

#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vestitel::widgets {

namespace {

constexpr int kPictureSize = 32;
constexpr int kLineWidth = 360;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)),
      m_sentence(new QLabel(this)), m_button(new QPushButton(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSpace24, style::kSpace24, style::kSpace24, style::kSpace24);
    layout->setSpacing(style::kSpace8);
    layout->addStretch(2);
    for (QLabel* const label : {m_icon, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->setAlignment(m_sentence, Qt::AlignHCenter);
    layout->addSpacing(style::kSpace8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    style::setRole(m_title, style::Role::Title);
    style::setRole(m_sentence, style::Role::QuietText);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
}

void EmptyState::setContent(const QString& icon, const QString& title, const QString& sentence,
                            const QString& button) {
    m_iconName = icon;
    drawIcon();
    m_title->setText(title);
    m_sentence->setText(sentence);
    fitSentence();
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

bool EmptyState::event(QEvent* event) {
    if (event->type() == QEvent::ContentsRectChange) {
        fitSentence();
    }
    return QWidget::event(event);
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    }
    QWidget::changeEvent(event);
}

void EmptyState::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitSentence();
}

void EmptyState::fitSentence() {
    const int room = std::max(contentsRect().width() - 2 * style::kSpace24, 80);
    m_sentence->setFixedWidth(std::min(kLineWidth, room));
}

void EmptyState::drawIcon() {
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(style::icon(m_iconName, style::IconColour::Quiet)
                              .pixmap(QSize(kPictureSize, kPictureSize), devicePixelRatioF()));
    }
}

} // namespace vestitel::widgets
