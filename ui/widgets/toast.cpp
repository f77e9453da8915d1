#include "widgets/toast.h"

#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace vestitel::widgets {

namespace {

constexpr int kMillisecondsSeen = 8000;
constexpr int kDistance = 48;

} // namespace

Toast::Toast(QWidget* parent) : QFrame(parent), m_label(new QLabel(this)) {
    setObjectName(QStringLiteral("toast"));
    hearAsAlert(this);
    m_undo = new QPushButton(tr("Undo"), this);
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::kSpace16, style::kSpace8, style::kSpace8, style::kSpace8);
    layout->setSpacing(style::kSpace16);
    layout->addWidget(m_label);
    layout->addWidget(m_undo);
    style::setRole(this, style::Role::Toast);
    hide();

    m_timer.setSingleShot(true);
    m_timer.setInterval(kMillisecondsSeen);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_undo->hasFocus()) {
            m_timer.start();
        } else {
            dismiss();
        }
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const std::function<void()> action = m_action;
        dismiss();
        if (action) {
            action();
        }
    });
    parent->installEventFilter(this);
}

void Toast::show(const QString& sentence, const std::function<void()>& undo) {
    m_action = undo;
    m_label->setText(sentence);
    m_undo->setVisible(static_cast<bool>(undo));
    place();
    hearAgain(this, sentence);
    QFrame::show();
    raise();
    m_timer.start();
}

void Toast::dismiss() {
    m_timer.stop();
    m_action = {};
    hide();
}

QString Toast::sentence() const {
    return isHidden() ? QString() : m_label->text();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::place() {
    const QWidget* const ground = parentWidget();
    m_label->setWordWrap(false);
    const int most = std::max(ground->width() - 2 * style::kSpace24, 200);
    if (sizeHint().width() > most) {
        m_label->setWordWrap(true);
        setFixedWidth(most);
    } else {
        setFixedWidth(sizeHint().width());
    }
    const int height =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height();
    setFixedHeight(height);
    move((ground->width() - width()) / 2, ground->height() - height - kDistance);
}

} // namespace vestitel::widgets
