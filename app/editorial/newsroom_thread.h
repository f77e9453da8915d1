#pragma once

#include "editorial/newsroom.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace vestitel::editorial {

/// Which request goes first. Writing is never behind searching, nor either behind long work.
enum class Priority { Writing, Reading, Background };

/// The archive's own thread: callers send work and get a future of its value. Work of one
/// priority runs in the order sent. Long work is sent in short steps (each step a run() with
/// Priority::Background), between which saves and searches go first.
/// Destroying it finishes the writing that was sent, drops the rest, and closes the archive.
class NewsroomThread final {
public:
    [[nodiscard]] static Result<std::unique_ptr<NewsroomThread>> open(const QString& folder, const Environment& environment);
    [[nodiscard]] static Result<std::unique_ptr<NewsroomThread>> create(const QString& folder, const Environment& environment);
    ~NewsroomThread();

    [[nodiscard]] const QString& folder() const;

    /// Sends work; `then(context, ...)` on the future brings the value back to the caller's thread.
    /// Use: thread.run(Priority::Writing, [post](Newsroom& newsroom) { return savePost(newsroom, ...); })
    template <typename Work>
    [[nodiscard]] auto run(Priority priority, Work work)
        -> QFuture<std::invoke_result_t<Work, Newsroom&>> {
        using Value = std::invoke_result_t<Work, Newsroom&>;
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        enqueue(priority, [promise, work = std::move(work)](Newsroom& newsroom) mutable {
            promise->addResult(work(newsroom));
            promise->finish();
        });
        return future;
    }

    /// Makes a search that is running give up with ErrorCode::Cancelled, since a newer one comes.
    void interruptReading();

private:
    void enqueue(Priority priority, std::function<void(Newsroom&)> work);
};

} // namespace vestitel::editorial
