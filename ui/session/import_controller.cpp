#include "session/import_controller.h"

#include "base/deliver.h"
#include "editorial/import_job.h"
#include "editorial/newsroom_thread.h"

namespace vestitel::session {

ImportController::ImportController(editorial::NewsroomThread& newsroom, QObject* parent)
    : QObject(parent), m_newsroom(newsroom) {
}

ImportController::~ImportController() {
    m_cancellation.cancel();
    m_import.waitForFinished();
}

void ImportController::start(const QStringList& paths) {
    if (m_running || paths.isEmpty()) {
        return;
    }
    m_running = true;
    m_cancellation = Cancellation();
    const editorial::ImportRequest request{paths, std::nullopt, editorial::ImportFormat::Automatic};
    // Called on a pool's thread; the signal goes out on this object's.
    const Progress progress = [this](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(this, [=, this] { emit progressed(done, total); });
    };
    m_import = editorial::startImport(m_newsroom, request, progress, m_cancellation);
    deliver(m_import, this, [this](const Result<editorial::ImportReport>& report) {
        m_running = false;
        if (report) {
            emit finished(*report);
        } else {
            emit failed(report.error());
        }
    });
}

} // namespace vestitel::session
