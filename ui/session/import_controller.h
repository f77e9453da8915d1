#pragma once

#include "base/cancellation.h"
#include "editorial/import_files.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace vestitel::editorial {
class NewsroomThread;
}

namespace vestitel::session {

/// Brings files into the archive, a file a step, so that saves and searches go between.
class ImportController final : public QObject {
    Q_OBJECT

public:
    explicit ImportController(editorial::NewsroomThread& newsroom, QObject* parent = nullptr);

    void start(const QStringList& paths);
    void cancel() { m_cancellation.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void progressed(qsizetype done, qsizetype total);
    void finished(const vestitel::editorial::ImportReport& report);
    void failed(const vestitel::Error& error);

private:
    void step();
    void finish();

    editorial::NewsroomThread& m_newsroom;
    Cancellation m_cancellation;
    QStringList m_paths;
    qsizetype m_done = 0;
    bool m_running = false;
    editorial::ImportReport m_report;
};

} // namespace vestitel::session
