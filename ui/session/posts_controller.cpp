#include "session/posts_controller.h"

#include "base/deliver.h"
#include "editorial/check_posts.h"
#include "editorial/edit_posts.h"
#include "editorial/newsroom_thread.h"

namespace vestitel::session {

using editorial::Newsroom;
using editorial::Priority;

namespace {

int countOf(const std::vector<PostId>& ids) {
    return static_cast<int>(ids.size());
}

} // namespace

PostsController::PostsController(editorial::NewsroomThread& newsroom, QObject* parent)
    : QObject(parent), m_newsroom(newsroom) {
}

void PostsController::create() {
    deliver(m_newsroom.run(Priority::Writing,
                           [](Newsroom& newsroom) { return editorial::newPost(newsroom); }),
            this, [this](const Result<domain::Post>& post) {
                if (post) {
                    emit created(*post);
                } else {
                    emit failed(post.error());
                }
            });
}

void PostsController::duplicate(const PostId& id) {
    deliver(
        m_newsroom.run(Priority::Writing,
                       [id](Newsroom& newsroom) { return editorial::duplicatePost(newsroom, id); }),
        this, [this](const Result<domain::Post>& post) {
            if (!post) {
                emit failed(post.error());
                return;
            }
            const PostId copy = post->id;
            emit changed({copy});
            emit duplicated(copy);
            emit done({tr("A copy was made."), [this, copy] {
                           moveToTrash({copy});
                       }});
        });
}

void PostsController::createFrom(const editorial::StockRef& source, const QString& name) {
    deliver(m_newsroom.run(Priority::Writing,
                           [source](Newsroom& newsroom) {
                               return editorial::postFromTemplate(newsroom, source);
                           }),
            this, [this, name](const Result<domain::Post>& post) {
                if (!post) {
                    emit failed(post.error());
                    return;
                }
                const PostId made = post->id;
                emit changed({made});
                emit createdFromTemplate(*post);
                emit done({tr("A post was made from “%1”.").arg(name), [this, made] {
                               moveToTrash({made});
                           }});
            });
}

void PostsController::moveToTrash(const std::vector<PostId>& ids) {
    perform(ids, [ids](Newsroom& newsroom) { return editorial::moveToTrash(newsroom, ids); },
            {tr("%n post(s) moved to the trash.", nullptr, countOf(ids)), [this, ids] {
                 restoreFromTrash(ids);
             }});
}

void PostsController::restoreFromTrash(const std::vector<PostId>& ids) {
    perform(ids, [ids](Newsroom& newsroom) { return editorial::restoreFromTrash(newsroom, ids); },
            {tr("%n post(s) put back.", nullptr, countOf(ids)), [this, ids] {
                 moveToTrash(ids);
             }});
}

void PostsController::erase(const std::vector<PostId>& ids) {
    perform(ids, [ids](Newsroom& newsroom) { return editorial::erase(newsroom, ids); },
            {tr("%n post(s) erased for good.", nullptr, countOf(ids)), {}});
}

void PostsController::setStatus(const std::vector<std::pair<PostId, domain::Status>>& posts,
                                domain::Status status) {
    std::vector<PostId> ids;
    for (const auto& [id, before] : posts) {
        if (before != status) {
            ids.push_back(id);
        }
    }
    if (ids.empty()) {
        return;
    }
    QString sentence;
    switch (status) {
    case domain::Status::Draft:
        sentence = tr("%n post(s) marked as draft.", nullptr, countOf(ids));
        break;
    case domain::Status::Ready:
        sentence = tr("%n post(s) marked as ready.", nullptr, countOf(ids));
        break;
    case domain::Status::Published:
        sentence = tr("%n post(s) marked as published.", nullptr, countOf(ids));
        break;
    }
    auto undo = [this, posts, ids] {
        perform(ids,
                [posts](Newsroom& newsroom) -> Result<void> {
                    for (const auto& [id, before] : posts) {
                        VESTITEL_CHECK(editorial::setStatus(newsroom, {id}, before));
                    }
                    return {};
                },
                {tr("The earlier status is back."), {}});
    };
    // Whether something is left to fill in in what is to be published.
    const auto work = [ids, status](Newsroom& newsroom) -> Result<bool> {
        VESTITEL_CHECK(editorial::setStatus(newsroom, ids, status));
        bool isUnfinished = false;
        for (const PostId& id : ids) {
            VESTITEL_TRY(const auto post, archive::PostStore(newsroom.archive()).post(id));
            isUnfinished = isUnfinished || editorial::hasUnfilledPlace(post);
        }
        return isUnfinished && status != domain::Status::Draft;
    };
    deliver(m_newsroom.run(Priority::Writing, work), this,
            [this, ids, sentence, undo](const Result<bool>& isUnfinished) {
                if (!isUnfinished) {
                    emit failed(isUnfinished.error());
                    return;
                }
                emit changed(ids);
                emit done({*isUnfinished
                               ? sentence + u' ' +
                                     tr("Something in [square brackets] is still to be filled in.")
                               : sentence,
                           undo});
            });
}

void PostsController::perform(const std::vector<PostId>& ids, Work work, const Deed& deed) {
    if (ids.empty()) {
        return;
    }
    deliver(m_newsroom.run(Priority::Writing, std::move(work)), this,
            [this, ids, deed](const Result<void>& result) {
                if (!result) {
                    emit failed(result.error());
                    return;
                }
                emit changed(ids);
                emit done(deed);
            });
}

} // namespace vestitel::session
