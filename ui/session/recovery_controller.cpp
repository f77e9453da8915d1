#include "session/recovery_controller.h"

#include "archive/draft_journal.h"
#include "base/deliver.h"
#include "editorial/newsroom_thread.h"

#include <algorithm>

namespace vestitel::session {

using editorial::Newsroom;
using editorial::Priority;
using editorial::RecoveredPost;

RecoveryController::RecoveryController(editorial::NewsroomThread& newsroom, QObject* parent)
    : QObject(parent), m_newsroom(newsroom) {
}

void RecoveryController::start() {
    deliver(m_newsroom.run(Priority::Writing,
                           [](Newsroom& newsroom) { return editorial::recoverDrafts(newsroom); }),
            this, [this](const Result<std::vector<RecoveredPost>>& posts) {
                if (!posts) {
                    emit failed(posts.error());
                    return;
                }
                m_posts = *posts;
                if (!m_posts.empty()) {
                    emit offerChanged();
                }
            });
}

const RecoveredPost* RecoveryController::offer() const {
    return m_posts.empty() || m_postponed ? nullptr : &m_posts.front();
}

RecoveredPost RecoveryController::take() {
    RecoveredPost post = m_posts.front();
    m_posts.erase(m_posts.begin());
    emit offerChanged();
    return post;
}

std::optional<RecoveredPost> RecoveryController::takeFor(const PostId& id) {
    const auto found =
        std::find_if(m_posts.begin(), m_posts.end(),
                     [&id](const RecoveredPost& post) { return post.post.id == id; });
    if (found == m_posts.end()) {
        return std::nullopt;
    }
    const RecoveredPost post = *found;
    m_posts.erase(found);
    emit offerChanged();
    return post;
}

void RecoveryController::discard() {
    const RecoveredPost post = take();
    deliver(m_newsroom.run(Priority::Writing,
                           [id = post.post.id](Newsroom& newsroom) {
                               return archive::DraftJournal(newsroom.archive()).discard(id);
                           }),
            this, [this, post](const Result<void>& result) {
                if (result) {
                    emit discarded(post);
                } else {
                    emit failed(result.error());
                }
            });
}

void RecoveryController::undiscard(const RecoveredPost& post) {
    m_postponed = false;
    m_posts.insert(m_posts.begin(), post);
    deliver(m_newsroom.run(Priority::Writing,
                           [post](Newsroom& newsroom) -> Result<void> {
                               archive::DraftJournal journal(newsroom.archive());
                               for (const auto& [language, edition] : post.post.editions) {
                                   VESTITEL_CHECK(
                                       journal.write({post.post.id, language, edition.title,
                                                      edition.lead, edition.body, post.time}));
                               }
                               return {};
                           }),
            this, [this](const Result<void>& result) {
                if (!result) {
                    emit failed(result.error());
                }
            });
    emit offerChanged();
}

void RecoveryController::postpone() {
    m_postponed = true;
    emit offerChanged();
}

} // namespace vestitel::session
