#include "main_window/replace_flow.h"

#include "base/deliver.h"
#include "editorial/newsroom_thread.h"
#include "main_window/command_set.h"
#include "main_window/find_binding.h"
#include "replace_dialog/replace_dialog.h"
#include "services/newsroom_services.h"
#include "services/word_forms_service.h"
#include "session/post_session.h"
#include "widgets/toast.h"

#include <QAction>
#include <QMessageBox>

#include <set>

namespace vestitel::main_window {

namespace {

constexpr qsizetype kRefusalsInWords = 3; ///< More are folded away.

int postsOf(const std::vector<editorial::ReplacedEdition>& editions) {
    std::set<PostId> posts;
    for (const editorial::ReplacedEdition& edition : editions) {
        posts.insert(edition.post);
    }
    return static_cast<int>(posts.size());
}

} // namespace

ReplaceFlow::ReplaceFlow(Ends ends, std::vector<domain::Language> languages)
    : QObject(ends.window), m_ends(std::move(ends)), m_languages(std::move(languages)) {
    connect(m_ends.commands.action(CommandId::ReplaceInArchive), &QAction::triggered, this,
            &ReplaceFlow::start);
    connect(
        &m_ends.session, &session::PostSession::textKept, this,
        [this](const domain::Language& language) {
            const QString sentence =
                //: %1: a language's own name
                tr("Something was typed meanwhile in the text in “%1”: it stays as it was typed.")
                    .arg(language.nativeName());
            if (m_last.empty()) {
                m_ends.toast.say(sentence);
            } else {
                m_ends.toast.show(sentence, [this] { saveAndUndo(); });
            }
        });
}

ReplaceFlow::~ReplaceFlow() = default;

void ReplaceFlow::start() {
    if (m_starting || m_dialog) {
        return;
    }
    m_starting = true;
    m_ends.saveAll([this](bool saved) {
        m_starting = false;
        if (saved) {
            open();
        }
    });
}

void ReplaceFlow::open() {
    m_dialog = new replace_dialog::ReplaceDialog(
        services::replaceServices(m_ends.newsroom), m_languages,
        services::WordFormsService::refusal(m_languages), m_ends.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setText(m_ends.find.sought());
    if (!m_last.empty()) {
        m_dialog->offerTakingBack();
    }
    connect(m_dialog, &replace_dialog::ReplaceDialog::replaced, this, &ReplaceFlow::tell);
    connect(m_dialog, &replace_dialog::ReplaceDialog::takingBackRequested, this,
            &ReplaceFlow::saveAndUndo);
    m_dialog->open();
}

void ReplaceFlow::tell(const editorial::ReplaceReport& report) {
    refresh();
    QStringList sentences;
    if (report.cancelled) {
        sentences.append(tr("Stopped."));
    }
    const auto places = static_cast<int>(report.places);
    sentences.append(places == 0
                         ? tr("Nothing was replaced.")
                         //: %1: "in 2 posts"
                         : tr("%n place(s) replaced %1.", nullptr, places)
                               .arg(tr("in %n post(s)", nullptr, postsOf(report.editions))));
    if (report.skipped > 0) {
        sentences.append(tr("%n place(s) left out: the text has changed in the meantime.", nullptr,
                            static_cast<int>(report.skipped)));
    }
    const QString sentence = sentences.join(u' ');
    if (report.editions.empty()) {
        m_ends.toast.say(sentence);
    } else {
        m_last = report.editions;
        m_ends.toast.show(sentence, [this] { saveAndUndo(); });
    }
    if (!report.refused.isEmpty()) {
        showRefused(report.refused);
    }
}

void ReplaceFlow::showRefused(const QStringList& refused) {
    auto* const box = new QMessageBox(m_ends.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("replaceRefused"));
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(tr("Replace in all posts"));
    box->setText(tr("%n post(s) could not be written, and are as they were.", nullptr,
                    static_cast<int>(refused.size())));
    if (refused.size() <= kRefusalsInWords) {
        box->setInformativeText(refused.join(QStringLiteral("\n\n")));
    } else {
        box->setDetailedText(refused.join(u'\n'));
    }
    box->addButton(QMessageBox::Ok);
    box->open();
}

void ReplaceFlow::saveAndUndo() {
    m_ends.saveAll([this](bool saved) {
        if (saved) {
            undo();
        }
    });
}

void ReplaceFlow::undo() {
    const std::vector<editorial::ReplacedEdition> editions = std::exchange(m_last, {});
    deliver(editorial::startUndoingReplace(m_ends.newsroom, editions), this,
            [this, all = static_cast<qsizetype>(editions.size())](const Result<qsizetype>& count) {
                refresh();
                if (!count) {
                    emit failed(count.error());
                    return;
                }
                const auto left = static_cast<int>(all - *count);
                m_ends.toast.say(left == 0
                                     ? tr("The replacement was taken back.")
                                     : tr("The replacement was taken back, but for %n text(s) that "
                                          "have been changed since.",
                                          nullptr, left));
            });
}

void ReplaceFlow::refresh() {
    m_ends.session.refreshTexts();
    emit postsChanged();
}

} // namespace vestitel::main_window
