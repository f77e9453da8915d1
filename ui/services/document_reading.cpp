#include "services/document_reading.h"

#include "base/deliver.h"
#include "editorial/background_step.h"
#include "editorial/read_documents.h"

#include <QPromise>
#include <QThreadPool>

namespace vestitel::services {

namespace {

constexpr int kSoonMilliseconds = 2000;

} // namespace

DocumentReading::DocumentReading(editorial::NewsroomThread& newsroom, QObject* parent)
    : QObject(parent), m_newsroom(newsroom) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &DocumentReading::readNow);
}

DocumentReading::~DocumentReading() {
    m_cancellation.cancel();
    m_running.waitForFinished();
}

void DocumentReading::readSoon() {
    m_soon.start();
}

void DocumentReading::readNow() {
    if (m_running.isRunning()) {
        readSoon();
        return;
    }
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    const QFuture<Result<int>> answer = promise->future();
    auto done = std::make_shared<QPromise<void>>();
    done->start();
    m_running = done->future();
    QThreadPool::globalInstance()->start(
        [&newsroom = m_newsroom, cancellation = m_cancellation, promise, done] {
            const editorial::ArchiveStep step = [&newsroom](const auto& work) {
                return editorial::backgroundStep(newsroom, work);
            };
            const documents::DocumentReader reader(documents::DocumentReader::installedProgram());
            promise->addResult(editorial::readDocuments(step, reader, cancellation));
            promise->finish();
            done->finish();
        });
    deliver(answer, this, [this](const Result<int>& count) {
        if (count && *count > 0) {
            emit read();
        } else if (!count && count.error().code == ErrorCode::NotFound && !m_isTold) {
            m_isTold = true;
            emit message(count.error().message);
        }
    });
}

} // namespace vestitel::services
