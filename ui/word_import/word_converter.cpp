#include "word_import/word_converter.h"

#include "word_import/converter_page.h"
#include "word_import/web_pictures.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThread>

#include <deque>

namespace vestitel::word_import {

namespace {

using Converted = Result<importing::WordMarkup>;

} // namespace

/// The documents that wait, shared with the threads that wait for them.
class WordConverter::Queue final {
public:
    explicit Queue(WordConverter& converter) : m_converter(&converter) {}

    /// On the waiting thread.
    [[nodiscard]] Converted convert(const QByteArray& document) {
        QPromise<Converted> promise;
        QFuture<Converted> future = promise.future();
        promise.start();
        {
            const QMutexLocker lock(&m_mutex);
            if (m_converter == nullptr || QThread::currentThread() == m_converter->thread()) {
                return cancelled();
            }
            m_waiting.push_back({document, std::move(promise)});
            QMetaObject::invokeMethod(
                m_converter, [converter = m_converter] { converter->startNext(); },
                Qt::QueuedConnection);
        }
        future.waitForFinished();
        Converted converted = future.result();
        if (converted) {
            makeWebPictures(*converted);
        }
        return converted;
    }

    // On the window's thread.

    [[nodiscard]] std::optional<QByteArray> front() {
        const QMutexLocker lock(&m_mutex);
        return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.front().document);
    }

    void answerFront(const Converted& converted) {
        const QMutexLocker lock(&m_mutex);
        answer(m_waiting.front(), converted);
        m_waiting.pop_front();
    }

    void cancelAll() {
        const QMutexLocker lock(&m_mutex);
        answerAll();
    }

    void close() {
        const QMutexLocker lock(&m_mutex);
        answerAll();
        m_converter = nullptr;
    }

private:
    struct Request {
        QByteArray document;
        QPromise<Converted> promise;
    };

    void answerAll() {
        for (Request& request : m_waiting) {
            answer(request, cancelled());
        }
        m_waiting.clear();
    }

    static Converted cancelled() { return failure(ErrorCode::Cancelled, {}, {}); }

    static void answer(Request& request, const Converted& converted) {
        request.promise.addResult(converted);
        request.promise.finish();
    }

    QMutex m_mutex;
    WordConverter* m_converter;
    std::deque<Request> m_waiting; ///< The front is under way.
};

WordConverter::WordConverter(int patienceMilliseconds, QObject* parent)
    : QObject(parent), m_queue(std::make_shared<Queue>(*this)), m_patience(patienceMilliseconds) {
}

WordConverter::~WordConverter() {
    m_page.reset();
    m_queue->close();
}

std::function<Converted(const QByteArray&)> WordConverter::function() const {
    return [queue = m_queue](const QByteArray& document) {
        return queue->convert(document);
    };
}

void WordConverter::cancel() {
    m_page.reset();
    m_queue->cancelAll();
}

void WordConverter::startNext() {
    if (m_page) {
        return;
    }
    auto document = m_queue->front();
    if (!document) {
        return;
    }
    m_page = std::make_unique<ConverterPage>(std::move(*document), m_patience,
                                             [this](const Converted& converted) {
                                                 // What it gives is the page's: it goes last.
                                                 const auto page = std::move(m_page);
                                                 m_queue->answerFront(converted);
                                                 startNext();
                                             });
}

} // namespace vestitel::word_import
