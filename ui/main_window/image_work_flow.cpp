#include "main_window/image_work_flow.h"

#include "archive/media_store.h"
#include "base/deliver.h"
#include "editor/editor_view.h"
#include "editorial/newsroom_thread.h"
#include "image_work/image_work_dialog.h"
#include "inspector/inspector_panel.h"
#include "main_window/command_set.h"
#include "main_window/dialog_flows.h"
#include "main_window/editor_binding.h"
#include "posts_panel/posts_panel.h"
#include "publishing/image_reader.h"
#include "session/post_session.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace vestitel::main_window {

using editorial::Newsroom;
using editorial::Priority;

namespace {

struct Subject {
    domain::Medium medium;
    QString file;
    qint64 otherPosts = 0;
};

Result<Subject> subjectOf(Newsroom& newsroom, const MediaHash& image,
                          const std::optional<PostId>& besides) {
    archive::MediaStore store(newsroom.archive());
    VESTITEL_TRY(domain::Medium medium, store.medium(image));
    VESTITEL_TRY(const qint64 others, store.postsThatShow(image, besides));
    QString file = store.pathOf(medium);
    return Subject{std::move(medium), std::move(file), others};
}

/// Decoded beside the window.
QFuture<Result<QImage>> originalOf(const domain::Medium& medium, const QString& file) {
    auto promise = std::make_shared<QPromise<Result<QImage>>>();
    QFuture<Result<QImage>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, medium, file] {
        promise->addResult(publishing::readOriginal(medium, file, image_work::kWorkSize));
        promise->finish();
    });
    return future;
}

} // namespace

ImageWorkFlow::ImageWorkFlow(const Ends& ends, QWidget* window)
    : QObject(window), m_ends(ends), m_window(window) {
    QAction* const action = ends.commands.action(CommandId::ImageWork);
    ends.panels.editor->setImageActions({action});
    const auto showState = [this, action] {
        const auto& state = m_ends.text.state();
        action->setEnabled(m_ends.text.canRun(editor::CommandName::Image) && state &&
                           state->image.has_value());
    };
    connect(&ends.text, &EditorBinding::commandsChanged, this, showState);
    showState();
    connect(action, &QAction::triggered, this, [this] {
        if (m_ends.text.state() && m_ends.text.state()->image) {
            askFor(m_ends.text.state()->image->hash);
        }
    });
    connect(&ends.dialogs, &DialogFlows::imageWorkRequested, this, &ImageWorkFlow::askFor);
    connect(ends.panels.inspector, &inspector::InspectorPanel::imageWorkRequested, this,
            &ImageWorkFlow::askFor);
    connect(&ends.session, &session::PostSession::imageEditChanged, this,
            &ImageWorkFlow::showAgain);
}

void ImageWorkFlow::askFor(const MediaHash& image) {
    const int request = ++m_request;
    const domain::Post* const post = m_ends.session.post();
    deliver(m_ends.newsroom.run(
                Priority::Writing,
                [image, besides = post != nullptr ? std::optional(post->id) : std::nullopt](
                    Newsroom& newsroom) { return subjectOf(newsroom, image, besides); }),
            this, [this, request](const Result<Subject>& subject) {
                if (request != m_request) {
                    return;
                }
                if (!subject) {
                    emit failed(subject.error());
                    return;
                }
                open(subject->medium, subject->file, subject->otherPosts);
            });
}

void ImageWorkFlow::open(const domain::Medium& medium, const QString& file, qint64 otherPosts) {
    QWidget* const above = QApplication::activeModalWidget();
    auto* const dialog = new image_work::ImageWorkDialog(
        {medium, otherPosts}, originalOf(medium, file), above != nullptr ? above : m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, medium] {
        m_ends.session.setImageEdit(medium.hash, medium.edit, dialog->edit());
    });
    // The keys go back to where they were; after a while in the text the window has lost them.
    connect(dialog, &QDialog::finished, this,
            [this, before = QPointer<QWidget>(QApplication::focusWidget())] {
                QWidget* const next = before ? before.data() : m_ends.panels.editor;
                next->setFocus(Qt::OtherFocusReason);
            });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ImageWorkFlow::showAgain(const MediaHash& image) {
    m_ends.panels.posts->showAgain(image);
    m_ends.panels.inspector->showAgain(image);
    m_ends.dialogs.showAgain(image);
    emit pictureChanged();
}

} // namespace vestitel::main_window
