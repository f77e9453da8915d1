#include "session/posts_controller.h"

#include "base/deliver.h"
#include "editorial/edit_posts.h"
#include "editorial/newsroom_thread.h"

#include <algorithm>

namespace vestitel::session {

using editorial::BulkChange;
using editorial::Newsroom;
using editorial::Priority;

namespace {

int countOf(const std::vector<PostId>& ids) {
    return static_cast<int>(ids.size());
}

std::vector<PostId> idsOf(const std::vector<editorial::ChangedFields>& changed) {
    std::vector<PostId> ids;
    for (const editorial::ChangedFields& each : changed) {
        ids.push_back(each.post);
    }
    return ids;
}

QString sentenceOf(const BulkChange& change, int count) {
    switch (change.kind) {
    case BulkChange::Kind::AddTag:
        return PostsController::tr("%n post(s) got the tag “%1”.", nullptr, count).arg(change.name);
    case BulkChange::Kind::RemoveTag:
        return PostsController::tr("%n post(s) lost the tag “%1”.", nullptr, count)
            .arg(change.name);
    case BulkChange::Kind::SetCategory:
        return PostsController::tr("%n post(s) moved to another category.", nullptr, count);
    case BulkChange::Kind::SetProgramme:
        return PostsController::tr("%n post(s) got another programme.", nullptr, count);
    case BulkChange::Kind::SetStatus:
        break;
    case BulkChange::Kind::MoveToTrash:
        return PostsController::tr("%n post(s) moved to the trash.", nullptr, count);
    case BulkChange::Kind::PutBack:
        return PostsController::tr("%n post(s) put back.", nullptr, count);
    }
    switch (change.status) {
    case domain::Status::Draft:
        return PostsController::tr("%n post(s) marked as draft.", nullptr, count);
    case domain::Status::Ready:
        return PostsController::tr("%n post(s) marked as ready.", nullptr, count);
    case domain::Status::Published:
        return PostsController::tr("%n post(s) marked as published.", nullptr, count);
    }
    return {};
}

// The first look comes when one begins to wonder (design.md).
constexpr int kLookMilliseconds = 300;

template <typename Running>
Progress countingIn(const std::shared_ptr<Running>& running) {
    return [running](qsizetype done, qsizetype total) {
        running->total = total;
        running->done = done;
    };
}

} // namespace

PostsController::PostsController(editorial::NewsroomThread& newsroom, QObject* parent)
    : QObject(parent), m_newsroom(newsroom) {
    m_look.setInterval(kLookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_running && m_running->total > 0) {
            emit progressed(m_running->done, m_running->total);
        }
    });
}

void PostsController::create(const QString& kind) {
    emit beginning();
    deliver(m_newsroom.run(Priority::Writing,
                           [kind](Newsroom& newsroom) -> Result<domain::Post> {
                               VESTITEL_TRY(auto post, editorial::newPost(newsroom));
                               post.kind = kind;
                               return post;
                           }),
            this, [this](const Result<domain::Post>& post) {
                if (post) {
                    emit created(*post);
                } else {
                    emit failed(post.error());
                }
            });
}

void PostsController::duplicate(const PostId& id) {
    emit beginning();
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
    emit beginning();
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
    change(ids, {BulkChange::Kind::MoveToTrash});
}

void PostsController::restoreFromTrash(const std::vector<PostId>& ids) {
    change(ids, {BulkChange::Kind::PutBack});
}

void PostsController::setStatus(const std::vector<PostId>& ids, domain::Status status) {
    change(ids, {BulkChange::Kind::SetStatus, {}, status});
}

void PostsController::change(const std::vector<PostId>& ids, const BulkChange& change) {
    if (ids.empty()) {
        return;
    }
    const auto running = start();
    deliver(m_newsroom.run(Priority::Writing,
                           [ids, change, progress = countingIn(running),
                            cancellation = m_cancellation](Newsroom& newsroom) {
                               return editorial::changePosts(newsroom, ids, change, progress,
                                                             cancellation);
                           }),
            this, [this, change](const Result<editorial::BulkOutcome>& outcome) {
                finish();
                if (!outcome) {
                    tellFailure(outcome.error());
                    return;
                }
                if (outcome->changed.empty()) {
                    emit done({tr("All of them were so already."), {}});
                    return;
                }
                QString sentence = sentenceOf(change, static_cast<int>(outcome->changed.size()));
                if (outcome->isUnfinished) {
                    sentence +=
                        u' ' + tr("Something in [square brackets] is still to be filled in.");
                }
                emit changed(idsOf(outcome->changed));
                using Kind = editorial::BulkChange::Kind;
                const bool isOfFields =
                    change.kind != Kind::MoveToTrash && change.kind != Kind::PutBack;
                emit done({sentence, [this, changed = outcome->changed] { takeBack(changed); },
                           isOfFields ? idsOf(outcome->changed) : std::vector<PostId>()});
            });
}

void PostsController::takeBack(const std::vector<editorial::ChangedFields>& changes) {
    const auto running = start();
    deliver(m_newsroom.run(Priority::Writing,
                           [changes, progress = countingIn(running),
                            cancellation = m_cancellation](Newsroom& newsroom) {
                               return editorial::undoChange(newsroom, changes, progress,
                                                            cancellation);
                           }),
            this, [this, changes](const Result<qsizetype>& count) {
                finish();
                if (!count) {
                    tellFailure(count.error());
                    return;
                }
                emit changed(idsOf(changes));
                emit done({tr("%n post(s) are as before.", nullptr, static_cast<int>(*count)), {}});
            });
}

std::shared_ptr<PostsController::Running> PostsController::start() {
    m_cancellation = {};
    m_running = std::make_shared<Running>();
    m_look.start();
    return m_running;
}

void PostsController::finish() {
    m_look.stop();
    m_running.reset();
    emit progressed(0, 0);
}

void PostsController::tellFailure(const Error& error) {
    if (error.code == ErrorCode::Cancelled) {
        emit done({error.message, {}}); // as it was asked for
    } else {
        emit failed(error);
    }
}

void PostsController::cancel() {
    m_cancellation.cancel();
}

void PostsController::erase(const std::vector<PostId>& ids) {
    perform(ids, [ids](Newsroom& newsroom) { return editorial::erase(newsroom, ids); },
            {tr("%n post(s) erased for good.", nullptr, countOf(ids)), {}});
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
