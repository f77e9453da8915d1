#pragma once

#include "base/result.h"
#include "domain/post.h"
#include "editorial/templates.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <utility>
#include <vector>

namespace vestitel::editorial {
class Newsroom;
class NewsroomThread;
} // namespace vestitel::editorial

namespace vestitel::session {

/// Something that was done, and how it is undone (empty: it cannot be).
struct Deed {
    QString sentence;
    std::function<void()> undo;
};

/// What is done to posts of the list. Nothing asks: each deed is told with its undo, but erasing,
/// which the window has asked about.
class PostsController final : public QObject {
    Q_OBJECT

public:
    explicit PostsController(editorial::NewsroomThread& newsroom, QObject* parent = nullptr);

    void create();
    void duplicate(const PostId& id);
    /// `name`: the template's, for the sentence about it.
    void createFrom(const editorial::StockRef& source, const QString& name);
    void moveToTrash(const std::vector<PostId>& ids);
    void restoreFromTrash(const std::vector<PostId>& ids);
    void erase(const std::vector<PostId>& ids);
    /// `posts`: with the status that each has now, for the undo.
    void setStatus(const std::vector<std::pair<PostId, domain::Status>>& posts,
                   domain::Status status);

signals:
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

private:
    using Work = std::function<Result<void>(editorial::Newsroom&)>;
    void perform(const std::vector<PostId>& ids, Work work, const Deed& deed);

    editorial::NewsroomThread& m_newsroom;
};

} // namespace vestitel::session
