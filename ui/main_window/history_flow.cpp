#include "main_window/history_flow.h"

#include "base/deliver.h"
#include "history_dialog/history_dialog.h"
#include "main_window/command_set.h"
#include "main_window/editor_binding.h"
#include "services/newsroom_services.h"
#include "session/post_session.h"
#include "style/appearance.h"
#include "widgets/toast.h"

#include <QAction>

#include <algorithm>

namespace vestitel::main_window {

HistoryFlow::HistoryFlow(Ends ends) : QObject(ends.window), m_ends(std::move(ends)) {
    connect(m_ends.commands.action(CommandId::EarlierTexts), &QAction::triggered, this,
            &HistoryFlow::start);
    connect(m_ends.commands.action(CommandId::SaveVersion), &QAction::triggered, this,
            &HistoryFlow::keep);
}

HistoryFlow::~HistoryFlow() = default;

void HistoryFlow::keep() {
    m_ends.saveAll([this](bool saved) {
        if (!saved) {
            return;
        }
        m_ends.session.save(archive::SaveReason::Manual, [this](bool kept) {
            if (kept && m_ends.session.post() != nullptr) {
                m_ends.toast.show(tr("This version is kept in the history."));
            }
        });
    });
}

void HistoryFlow::start() {
    if (m_starting || m_dialog || m_ends.session.post() == nullptr) {
        return;
    }
    m_starting = true;
    m_ends.saveAll([this](bool saved) {
        m_starting = false;
        if (saved && m_ends.session.post() != nullptr) {
            open();
        }
    });
}

void HistoryFlow::open() {
    const domain::Post& post = *m_ends.session.post();
    const std::vector<domain::Language>& languages = m_ends.desk.archive.languages;
    const auto& state = m_ends.text.state();
    const domain::Language first = state ? state->language : languages.front();
    m_dialog =
        new history_dialog::HistoryDialog(services(post.id), languages, first, m_ends.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAppearance(style::currentScheme() == style::Scheme::Dark
                                ? webview::PageAppearance::Dark
                                : webview::PageAppearance::Light);
    m_dialog->open();
}

history_dialog::HistoryServices HistoryFlow::services(const PostId& post) {
    history_dialog::HistoryServices services =
        services::historyServices(m_ends.desk.newsroom, post);
    // The open post takes over what was put back even when the dialog has gone in the meantime.
    services.putBack = [this, putBack = services.putBack](qint64 revision) {
        const QFuture<Result<void>> outcome = putBack(revision);
        deliver(outcome, this, [this](const Result<void>& result) { refresh(result); });
        return outcome;
    };
    services.takeBack = [this, takeBack = services.takeBack](const editorial::EarlierText& text,
                                                             const publishing::TextChange& change) {
        const QFuture<Result<void>> outcome = takeBack(text, change);
        deliver(outcome, this, [this](const Result<void>& result) { refresh(result); });
        return outcome;
    };
    return services;
}

void HistoryFlow::refresh(const Result<void>& outcome) {
    if (outcome) {
        m_ends.session.refreshTexts();
        emit textChanged();
    } else if (!m_dialog) {
        emit failed(outcome.error());
    }
}

} // namespace vestitel::main_window
