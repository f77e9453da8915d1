#pragma once

#include "editorial/newsroom.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>

namespace vestitel::editorial {

/// Which request goes first. Writing is never behind searching, nor either behind long work.
enum class Priority { Writing, Reading, Background };

/// The archive's own thread: callers send it work and get a future of the value.
///
/// Work of one priority runs in the order sent. Long work is sent in short steps (each a run() with
/// Priority::Background), between which saves and searches go first. Every member may be called
/// from any thread. Destroying it finishes the writing that was sent, drops the rest (those futures
/// are cancelled), and closes the archive.
class NewsroomThread final {
public:
    [[nodiscard]] static Result<std::unique_ptr<NewsroomThread>>
    create(const QString& folder, const Environment& environment);
    [[nodiscard]] static Result<std::unique_ptr<NewsroomThread>>
    open(const QString& folder, const Environment& environment);
    ~NewsroomThread();
    NewsroomThread(const NewsroomThread&) = delete;
    NewsroomThread& operator=(const NewsroomThread&) = delete;

    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// `thread.run(Priority::Writing, [post](Newsroom& newsroom) { return savePost(newsroom, ...);
    /// })`; then(context, ...) on the future brings the value back to the context's thread.
    template <typename Work>
    [[nodiscard]] auto run(Priority priority, Work work)
        -> QFuture<std::invoke_result_t<Work, Newsroom&>> {
        using Value = std::invoke_result_t<Work, Newsroom&>;
        // Dropped unrun, the promise goes with the closure, and the future is cancelled.
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        enqueue(priority, [promise, work = std::move(work)](Newsroom& newsroom) mutable {
            promise->addResult(work(newsroom));
            promise->finish();
        });
        return future;
    }

    /// Where long work runs that sends steps here. Destroying the newsroom waits for it; its
    /// further steps are cancelled then, so it comes to its end.
    [[nodiscard]] QThreadPool& jobs() { return m_jobs; }

    /// Makes a search that is running give up with ErrorCode::Cancelled, since a newer one comes.
    /// Writing is never interrupted.
    void interruptReading();

private:
    class Worker;
    using Opener = std::function<Result<std::unique_ptr<Newsroom>>()>;

    NewsroomThread(QString folder, std::unique_ptr<Worker> worker);
    [[nodiscard]] static Result<std::unique_ptr<NewsroomThread>> start(const QString& folder,
                                                                       Opener opener);
    void enqueue(Priority priority, std::function<void(Newsroom&)> work);

    QString m_folder;
    std::unique_ptr<Worker> m_worker;
    QThreadPool m_jobs;
};

} // namespace vestitel::editorial
