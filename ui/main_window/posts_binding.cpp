#include "main_window/posts_binding.h"

#include "archive/taxonomy.h"
#include "base/deliver.h"
#include "editorial/newsroom_thread.h"
#include "main_window/command_set.h"
#include "models/posts_model.h"
#include "models/sections_model.h"
#include "models/words.h"
#include "posts_panel/posts_panel.h"
#include "sections_panel/sections_panel.h"
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

namespace {

struct SectionsAnswer {
    archive::PostCounts counts;
    std::vector<domain::Category> categories;
};

} // namespace

PostsBinding::PostsBinding(const Ends& ends, std::vector<domain::Language> languages,
                           QObject* parent)
    : QObject(parent), m_ends(ends), m_languages(std::move(languages)),
      m_controller(ends.newsroom) {
    bindCommands();
    bindLists();
    connect(&m_controller, &session::PostsController::created, this, &PostsBinding::created);
    connect(&m_controller, &session::PostsController::duplicated, this,
            &PostsBinding::openRequested);
    connect(&m_controller, &session::PostsController::done, this, &PostsBinding::done);
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
    bind(CommandId::NewPost, [this] { m_controller.create(); });
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
    bind(CommandId::MoveToTrash, [this] {
        m_ends.session.save(archive::SaveReason::Automatic,
                            [this, ids = targets()](bool) { m_controller.moveToTrash(ids); });
    });
    bind(CommandId::RestoreFromTrash, [this] { m_controller.restoreFromTrash(targets()); });
    bind(CommandId::EraseForGood, [this] { eraseAfterAsking(); });
    bind(CommandId::FindInArchive, [this] { m_ends.panel.focusSearch(); });
}

void PostsBinding::bindLists() {
    connect(&m_ends.sectionsPanel, &sections_panel::SectionsPanel::sectionChosen, this,
            [this](const models::Section& section) {
                m_ends.panel.setSection(section);
                m_ends.panel.clearSearch();
                m_ends.search.setSection(section);
            });
    connect(&m_ends.panel, &posts_panel::PostsPanel::queryChanged, &m_ends.search,
            &session::SearchController::setQuery);
    connect(&m_ends.panel, &posts_panel::PostsPanel::openRequested, this,
            &PostsBinding::openRequested);
    connect(&m_ends.panel, &posts_panel::PostsPanel::newPostRequested, this,
            [this] { m_controller.create(); });
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

void PostsBinding::refresh() {
    m_ends.posts.refresh();
    refreshSections();
}

void PostsBinding::refreshSections() {
    deliver(m_ends.newsroom.run(
                Priority::Writing,
                [](Newsroom& newsroom) -> Result<SectionsAnswer> {
                    SectionsAnswer answer;
                    VESTITEL_TRY(answer.counts, archive::PostList(newsroom.archive()).counts());
                    VESTITEL_TRY(answer.categories, archive::categories(newsroom.archive()));
                    return answer;
                }),
            this, [this](const Result<SectionsAnswer>& answer) {
                if (!answer) {
                    emit failed(answer.error());
                    return;
                }
                m_ends.sections.update(answer->counts, answer->categories,
                                       models::readingOrder(m_languages));
                emit taxonomyRead(answer->categories, answer->counts.tags.keys());
            });
}

void PostsBinding::setStatus(domain::Status status) {
    std::vector<std::pair<PostId, domain::Status>> posts;
    for (const models::PostEntry& entry : m_ends.panel.selectedEntries()) {
        posts.emplace_back(entry.row.id, entry.row.status);
    }
    if (posts.empty() && m_ends.session.post() != nullptr) {
        posts.emplace_back(m_ends.session.post()->id, m_ends.session.post()->status);
    }
    m_ends.session.save(archive::SaveReason::Automatic,
                        [this, posts, status](bool) { m_controller.setStatus(posts, status); });
}

void PostsBinding::eraseAfterAsking() {
    const std::vector<PostId> ids = targets();
    if (ids.empty()) {
        return;
    }
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
    const std::vector<models::PostEntry> chosen = m_ends.panel.selectedEntries();
    const domain::Post* const open = m_ends.session.post();
    const bool inTrash = chosen.empty()
                             ? open != nullptr && open->trashed.has_value()
                             : !m_ends.posts.isSearch() &&
                                   m_ends.search.section().kind == models::Section::Kind::Trash;
    const std::size_t count = targets().size();
    CommandSet& commands = m_ends.commands;
    commands.setEnabled({CommandId::Duplicate, CommandId::SaveAsTemplate}, count == 1 && !inTrash);
    commands.setEnabled({CommandId::MarkDraft, CommandId::MarkReady, CommandId::MarkPublished,
                         CommandId::MoveToTrash},
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
                    m_ends.session.reload();
                }
            });
}

} // namespace vestitel::main_window
