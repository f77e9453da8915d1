#include "session/import_controller.h"

#include "base/deliver.h"
#include "editorial/newsroom_thread.h"

namespace vestitel::session {

ImportController::ImportController(editorial::NewsroomThread& newsroom, QObject* parent)
    : QObject(parent), m_newsroom(newsroom) {
}

void ImportController::start(const QStringList& paths) {
    if (m_running || paths.isEmpty()) {
        return;
    }
    m_paths = paths;
    m_done = 0;
    m_running = true;
    m_cancellation = Cancellation();
    m_report = {};
    emit progressed(0, m_paths.size());
    step();
}

void ImportController::step() {
    if (m_done == m_paths.size() || m_cancellation.isCancelled()) {
        finish();
        return;
    }
    const editorial::ImportRequest request{
        {m_paths.at(m_done)}, std::nullopt, editorial::ImportFormat::Automatic};
    deliver(m_newsroom.run(editorial::Priority::Background,
                           [request, cancellation = m_cancellation](editorial::Newsroom& newsroom) {
                               return editorial::importFiles(newsroom, request, {}, cancellation);
                           }),
            this, [this](const Result<editorial::ImportReport>& report) {
                if (!report) {
                    m_running = false;
                    emit failed(report.error());
                    return;
                }
                m_report.posts.insert(m_report.posts.end(), report->posts.begin(),
                                      report->posts.end());
                m_report.refused += report->refused;
                m_report.remarks += report->remarks;
                ++m_done;
                emit progressed(m_done, m_paths.size());
                step();
            });
}

void ImportController::finish() {
    m_running = false;
    m_report.cancelled = m_cancellation.isCancelled();
    emit finished(m_report);
}

} // namespace vestitel::session
