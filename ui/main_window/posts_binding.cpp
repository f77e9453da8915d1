#include "main_window/posts_binding.h"

#include "base/deliver.h"
#include "editorial/newsroom_thread.h"
#include "main_window/bulk_binding.h"
#include "main_window/command_set.h"
#include "main_window/lens_binding.h"
#include "models/posts_model.h"
#include "posts_panel/posts_panel.h"
#include "session/post_session.h"
#include "session/search_controller.h"

#include <QAction>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace vestitel::main_window {

using editorial::Newsroom;
using editorial::Priority;

PostsBinding::PostsBinding(const Ends& ends, std::vector<domain::Language> languages,
                           QObject* parent)
    : QObject(parent), m_ends(ends), m_languages(std::move(languages)), m_controller(ends.newsroom),
      m_reading(ends.newsroom), m_lens(new LensBinding({ends.newsroom, ends.sections, ends.panel,
                                                        ends.sectionsPanel, ends.search},
                                                       m_languages, this)) {
    new BulkBinding({ends.commands, *this, *m_lens, m_controller, *ends.panel.view()}, m_languages,
                    this);
    connect(m_lens, &LensBinding::taxonomyRead, this, &PostsBinding::taxonomyRead);
    connect(m_lens, &LensBinding::failed, this, &PostsBinding::failed);
    bindCommands();
    bindLists();
    connect(&m_reading, &services::DocumentReading::read, this, [this] {
        if (m_ends.posts.isSearch()) {
            m_ends.posts.refresh();
        }
    });
    connect(&m_reading, &services::DocumentReading::message, this, &PostsBinding::message);
    connect(&m_controller, &session::PostsController::created, this, &PostsBinding::created);
    connect(&m_controller, &session::PostsController::duplicated, this,
            &PostsBinding::openRequested);
    connect(&m_controller, &session::PostsController::done, this,
            [this](const session::Deed& deed) {
                const domain::Post* const open = m_ends.session.post();
                if (open != nullptr && deed.posts == std::vector{open->id}) {
                    emit done(deed); // a step of the open post's own
                    return;
                }
                const session::Deed kept = m_deeds.keep(deed);
                emit deedsChanged();
                emit done(kept);
            });
    connect(&m_controller, &session::PostsController::failed, this, &PostsBinding::failed);
    connect(&m_controller, &session::PostsController::changed, this, &PostsBinding::afterChange);
    updateCommands();
}

void PostsBinding::bindCommands() {
    CommandSet& commands = m_ends.commands;
    commands.bindTo(m_ends.panel.view(), {CommandId::MoveToTrash, CommandId::EraseForGood});
    const auto bind = [this, &commands](CommandId id, auto&& work) {
        connect(commands.action(id), &QAction::triggered, this, work);
    };
    bind(CommandId::NewPost, [this] { m_controller.create(domain::kNewsKind); });
    bind(CommandId::NewPage, [this] { m_controller.create(domain::kPageKind); });
    bind(CommandId::Duplicate, [this] {
        const std::vector<PostId> ids = targets();
        if (ids.size() == 1) {
            m_ends.session.save(archive::SaveReason::Automatic,
                                [this, id = ids.front()](bool) { m_controller.duplicate(id); });
        }
    });
    bind(CommandId::MarkDraft, [this] { setStatus(domain::Status::Draft); });
    bind(CommandId::MarkReady, [this] { setStatus(domain::Status::Ready); });
    bind(CommandId::MarkPublished, [this] { setStatus(domain::Status::Published); });
    using Kind = editorial::BulkChange::Kind;
    bind(CommandId::MoveToTrash, [this] { changeTargets({Kind::MoveToTrash}); });
    bind(CommandId::RestoreFromTrash, [this] { changeTargets({Kind::PutBack}); });
    bind(CommandId::EraseForGood, [this] { eraseAfterAsking(); });
    bind(CommandId::FindInArchive, [this] { m_ends.panel.focusSearch(); });
}

void PostsBinding::bindLists() {
    connect(&m_ends.panel, &posts_panel::PostsPanel::queryChanged, &m_ends.search,
            &session::SearchController::setQuery);
    connect(&m_ends.panel, &posts_panel::PostsPanel::openRequested, this,
            &PostsBinding::openRequested);
    connect(&m_ends.panel, &posts_panel::PostsPanel::newPostRequested, this,
            [this] { m_controller.create(domain::kNewsKind); });
    connect(&m_ends.panel, &posts_panel::PostsPanel::selectionChanged, this,
            &PostsBinding::updateCommands);
    connect(&m_ends.posts, &models::PostsModel::failed, this, &PostsBinding::failed);
    connect(&m_ends.session, &session::PostSession::stored, this, &PostsBinding::refresh);
    connect(&m_ends.session, &session::PostSession::opened, this, [this] {
        m_ends.panel.setOpenPost(m_ends.session.post()->id);
        updateCommands();
    });
    connect(&m_ends.session, &session::PostSession::closed, this, [this] {
        m_ends.panel.setOpenPost(std::nullopt);
        updateCommands();
    });
}

std::vector<PostId> PostsBinding::targets() const {
    std::vector<PostId> ids = m_ends.panel.selectedIds();
    if (ids.empty() && m_ends.session.post() != nullptr && m_ends.session.isStored()) {
        ids.push_back(m_ends.session.post()->id);
    }
    return ids;
}

void PostsBinding::withTargets(const std::function<void(const std::vector<PostId>&)>& then) {
    const std::vector<PostId> ids = targets();
    if (m_ends.panel.selectedCount() <= static_cast<qint64>(ids.size())) {
        then(ids);
        return;
    }
    deliver(m_ends.posts.idsOf(m_ends.panel.selectedRanges()), this,
            [this, then](const Result<std::vector<PostId>>& all) {
                if (all) {
                    then(*all);
                } else {
                    emit failed(all.error());
                }
            });
}

void PostsBinding::changeTargets(const editorial::BulkChange& change) {
    withTargets([this, change](const std::vector<PostId>& ids) {
        // What is typed is in the archive first, and stays.
        m_ends.session.save(archive::SaveReason::Automatic,
                            [this, ids, change](bool) { m_controller.change(ids, change); });
    });
}

void PostsBinding::undoDeed() {
    m_deeds.undo();
    emit deedsChanged();
}

void PostsBinding::refresh() {
    m_ends.posts.refresh();
    m_lens->refresh();
    m_reading.readSoon(); // what came may have documents
}

void PostsBinding::setStatus(domain::Status status) {
    changeTargets({editorial::BulkChange::Kind::SetStatus, {}, status});
}

void PostsBinding::eraseAfterAsking() {
    withTargets([this](const std::vector<PostId>& ids) {
        if (!ids.empty()) {
            askToErase(ids);
        }
    });
}

void PostsBinding::askToErase(const std::vector<PostId>& ids) {
    auto* const box = new QMessageBox(&m_ends.panel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("eraseBox"));
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(tr("Erase for good"));
    box->setText(tr("%n post(s) will be erased, with the whole history.", nullptr,
                    static_cast<int>(ids.size())));
    box->setInformativeText(tr("This is the one thing that cannot be undone."));
    QPushButton* const erase = box->addButton(tr("Erase"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(erase, &QPushButton::clicked, this, [this, ids] { m_controller.erase(ids); });
    box->open();
}

void PostsBinding::updateCommands() {
    const qint64 chosen = m_ends.panel.selectedCount();
    const domain::Post* const open = m_ends.session.post();
    const bool inTrash = chosen == 0 ? open != nullptr && open->trashed.has_value()
                                     : !m_ends.posts.isSearch() && m_ends.search.filter().trash;
    const qint64 count = chosen > 0 ? chosen : open != nullptr && m_ends.session.isStored() ? 1 : 0;
    CommandSet& commands = m_ends.commands;
    commands.setEnabled({CommandId::Duplicate, CommandId::SaveAsTemplate}, count == 1 && !inTrash);
    commands.setEnabled({CommandId::MarkDraft, CommandId::MarkReady, CommandId::MarkPublished,
                         CommandId::MoveToTrash, CommandId::AddTag, CommandId::RemoveTag,
                         CommandId::SetCategory, CommandId::SetProgramme},
                        count > 0 && !inTrash);
    commands.setEnabled({CommandId::RestoreFromTrash, CommandId::EraseForGood},
                        count > 0 && inTrash);
    commands.setEnabled({CommandId::Export}, !inTrash && (count > 0 || open != nullptr));
    for (const CommandId id : {CommandId::RestoreFromTrash, CommandId::EraseForGood}) {
        commands.action(id)->setVisible(inTrash);
    }
    commands.action(CommandId::MoveToTrash)->setVisible(!inTrash);
}

void PostsBinding::afterChange(const std::vector<PostId>& ids) {
    refresh();
    const domain::Post* const open = m_ends.session.post();
    if (open == nullptr || std::find(ids.begin(), ids.end(), open->id) == ids.end()) {
        return;
    }
    deliver(m_ends.newsroom.run(Priority::Writing,
                                [id = open->id](Newsroom& newsroom) {
                                    return archive::PostStore(newsroom.archive()).post(id);
                                }),
            this, [this, id = open->id](const Result<domain::Post>& post) {
                if (!m_ends.session.isOpen(id)) {
                    return;
                }
                const bool wentToTrash = post && post->trashed && !m_ends.session.post()->trashed;
                if (!post || wentToTrash) {
                    m_ends.session.close();
                } else {
                    m_ends.session.takeFields();
                }
            });
}

} // namespace vestitel::main_window
