#pragma once

#include "editorial/recover_drafts.h"
#include "session/recovery_controller.h"

#include <QObject>

class QPushButton;

namespace vestitel::widgets {
class Banner;
}

namespace vestitel::main_window {

/// The banner that offers a text from before an end that was not planned.
class RecoveryBinding final : public QObject {
    Q_OBJECT

public:
    RecoveryBinding(widgets::Banner& banner, session::RecoveryController& controller,
                    std::vector<domain::Language> languages, QObject* parent = nullptr);

signals:
    void openRequested(const vestitel::editorial::RecoveredPost& post);

private:
    void showOffer();

    widgets::Banner& m_banner;
    session::RecoveryController& m_controller;
    std::vector<domain::Language> m_languages;
};

} // namespace vestitel::main_window
