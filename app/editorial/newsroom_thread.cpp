#include "editorial/newsroom_thread.h"

#include <QThread>

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace vestitel::editorial {

/// The thread and its queues. The newsroom is born, used and closed in run().
class NewsroomThread::Worker final : public QThread {
public:
    using Work = std::function<void(Newsroom&)>;

    explicit Worker(Opener opener) : m_opener(std::move(opener)) {
        setObjectName(QStringLiteral("newsroom"));
    }

    /// Starts and waits until the archive is open, or why it is not.
    Result<void> startAndWait() {
        start();
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_opened.has_value(); });
        return *m_opened;
    }

    void enqueue(editorial::Priority priority, Work work) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping) {
                return;
            }
            m_queues.at(static_cast<size_t>(priority)).push_back(std::move(work));
        }
        m_changed.notify_all();
    }

    void interruptReading() {
        // Under the lock, so that what runs cannot have become a write meanwhile.
        const std::lock_guard lock(m_mutex);
        if (m_newsroom != nullptr && m_running == editorial::Priority::Reading) {
            m_newsroom->archive().connection().interrupt();
        }
    }

    void stop() {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_changed.notify_all();
        wait();
    }

protected:
    void run() override {
        auto newsroom = m_opener();
        {
            const std::lock_guard lock(m_mutex);
            m_opened = newsroom ? Result<void>() : Result<void>(failure(newsroom));
            m_newsroom = newsroom ? newsroom->get() : nullptr;
        }
        m_changed.notify_all();
        if (newsroom) {
            work(**newsroom);
        }
        const std::lock_guard lock(m_mutex);
        m_newsroom = nullptr;
    }

private:
    void work(Newsroom& newsroom) {
        while (true) {
            Work next;
            {
                std::unique_lock lock(m_mutex);
                m_running.reset();
                m_changed.wait(lock, [this] { return m_stopping || firstQueue() != nullptr; });
                if (m_stopping) {
                    for (size_t i = 1; i < m_queues.size(); ++i) {
                        m_queues.at(i).clear();
                    }
                }
                auto* queue = firstQueue();
                if (queue == nullptr) {
                    return;
                }
                m_running = static_cast<editorial::Priority>(queue - m_queues.data());
                next = std::move(queue->front());
                queue->pop_front();
            }
            next(newsroom);
        }
    }

    std::deque<Work>* firstQueue() {
        for (auto& queue : m_queues) {
            if (!queue.empty()) {
                return &queue;
            }
        }
        return nullptr;
    }

    Opener m_opener;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<std::deque<Work>, 3> m_queues;
    std::optional<Result<void>> m_opened;
    std::optional<editorial::Priority> m_running;
    Newsroom* m_newsroom = nullptr;
    bool m_stopping = false;
};

NewsroomThread::NewsroomThread(QString folder, std::unique_ptr<Worker> worker)
    : m_folder(std::move(folder)), m_worker(std::move(worker)) {
}

NewsroomThread::~NewsroomThread() {
    m_worker->stop();
    m_jobs.waitForDone();
}

Result<std::unique_ptr<NewsroomThread>> NewsroomThread::start(const QString& folder,
                                                              Opener opener) {
    auto worker = std::make_unique<Worker>(std::move(opener));
    if (auto opened = worker->startAndWait(); !opened) {
        worker->wait();
        return failure(opened);
    }
    return std::unique_ptr<NewsroomThread>(new NewsroomThread(folder, std::move(worker)));
}

Result<std::unique_ptr<NewsroomThread>> NewsroomThread::create(const QString& folder,
                                                               const Environment& environment) {
    return start(folder, [=] { return Newsroom::create(folder, environment); });
}

Result<std::unique_ptr<NewsroomThread>> NewsroomThread::open(const QString& folder,
                                                             const Environment& environment) {
    return start(folder, [=] { return Newsroom::open(folder, environment); });
}

void NewsroomThread::enqueue(Priority priority, std::function<void(Newsroom&)> work) {
    m_worker->enqueue(priority, std::move(work));
}

void NewsroomThread::interruptReading() {
    m_worker->interruptReading();
}

} // namespace vestitel::editorial
