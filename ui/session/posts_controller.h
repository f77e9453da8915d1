#pragma once

#include "base/result.h"
#include "domain/post.h"
#include "editorial/bulk_change.h"
#include "editorial/templates.h"
#include "session/deed.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <vector>

namespace vestitel::editorial {
class Newsroom;
class NewsroomThread;
} // namespace vestitel::editorial

namespace vestitel::session {

/// What is done to posts of the list. Nothing asks: each deed is told with its undo, but erasing,
/// which the window has asked about.
class PostsController final : public QObject {
    Q_OBJECT

public:
    explicit PostsController(editorial::NewsroomThread& newsroom, QObject* parent = nullptr);

    /// `kind`: domain::kNewsKind, or what else is to be begun.
    void create(const QString& kind);
    void duplicate(const PostId& id);
    /// `name`: the template's, for the sentence about it.
    void createFrom(const editorial::StockRef& source, const QString& name);
    void moveToTrash(const std::vector<PostId>& ids);
    void restoreFromTrash(const std::vector<PostId>& ids);
    /// One change of any number of posts: one transaction, one deed.
    void change(const std::vector<PostId>& ids, const editorial::BulkChange& change);
    void setStatus(const std::vector<PostId>& ids, domain::Status status);
    /// Stops the change that is under way; nothing of it stays.
    void cancel();
    void erase(const std::vector<PostId>& ids);

signals:
    /// A post is being made: one of the next three follows, or failed().
    void beginning();
    /// A new post, not stored yet.
    void created(const vestitel::domain::Post& post);
    /// A stored draft with a template's text, to be opened and filled in.
    void createdFromTemplate(const vestitel::domain::Post& post);
    /// A stored copy, to be opened.
    void duplicated(const vestitel::PostId& id);
    void done(const vestitel::session::Deed& deed);
    /// These posts are others now, or elsewhere.
    void changed(const std::vector<vestitel::PostId>& ids);
    void failed(const vestitel::Error& error);
    /// Of a change of many posts, from a moment on that one notices; `total` 0: it is over.
    void progressed(qsizetype done, qsizetype total);

private:
    using Work = std::function<Result<void>(editorial::Newsroom&)>;
    void perform(const std::vector<PostId>& ids, Work work, const Deed& deed);

    void tellFailure(const Error& error);
    void takeBack(const std::vector<editorial::ChangedFields>& changed);

    editorial::NewsroomThread& m_newsroom;
    /// Of the newest change; counted on the archive's thread, and looked at here by the clock.
    struct Running {
        std::atomic<qsizetype> done = 0;
        std::atomic<qsizetype> total = 0;
    };
    [[nodiscard]] std::shared_ptr<Running> start();
    void finish();

    std::shared_ptr<Running> m_running;
    Cancellation m_cancellation;
    QTimer m_look;
};

} // namespace vestitel::session
