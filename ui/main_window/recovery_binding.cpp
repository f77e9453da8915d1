#include "main_window/recovery_binding.h"

#include "models/words.h"
#include "widgets/banner.h"

#include <QPushButton>

namespace vestitel::main_window {

RecoveryBinding::RecoveryBinding(widgets::Banner& banner, session::RecoveryController& controller,
                                 std::vector<domain::Language> languages, QObject* parent)
    : QObject(parent), m_banner(banner), m_controller(controller),
      m_languages(std::move(languages)) {
    banner.setObjectName(QStringLiteral("recoveryBanner"));
    banner.hide();
    QPushButton* const open = banner.addButton(tr("Open"));
    open->setObjectName(QStringLiteral("recoveryOpen"));
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested(m_controller.take()); });
    QPushButton* const discard = banner.addButton(tr("Discard"));
    discard->setObjectName(QStringLiteral("recoveryDiscard"));
    connect(discard, &QPushButton::clicked, &controller, &session::RecoveryController::discard);
    QPushButton* const later = banner.addButton(tr("Later"));
    later->setObjectName(QStringLiteral("recoveryLater"));
    connect(later, &QPushButton::clicked, &controller, &session::RecoveryController::postpone);
    connect(&controller, &session::RecoveryController::offerChanged, this,
            &RecoveryBinding::showOffer);
}

void RecoveryBinding::showOffer() {
    const editorial::RecoveredPost* const post = m_controller.offer();
    m_banner.setVisible(post != nullptr);
    if (post == nullptr) {
        return;
    }
    const domain::Edition* const edition = domain::leadingEdition(post->post, m_languages);
    const QString title = edition == nullptr || edition->title.trimmed().isEmpty()
                              ? models::untitled()
                              : edition->title;
    const QString time = models::timeInWords(post->time);
    const QString day = models::dateInWords(post->time.toLocalTime().date());
    QString words = tr("The text of “%1” from %2, %3, was recovered; it had not been saved.")
                        .arg(title, day, time);
    const auto more = static_cast<int>(m_controller.waiting()) - 1;
    if (more > 0) {
        words += u' ' + tr("There are %n more.", nullptr, more);
    }
    m_banner.setText(words);
}

} // namespace vestitel::main_window
