#pragma once

#include "base/cancellation.h"
#include "editorial/import_files.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <optional>

namespace vestitel::editorial {
class NewsroomThread;
}

namespace vestitel::session {

/// Brings files into the archive beside everything else, one import at a time.
class ImportController final : public QObject {
    Q_OBJECT

public:
    explicit ImportController(editorial::NewsroomThread& newsroom, QObject* parent = nullptr);
    /// Stops an import that is under way after the post it is at.
    ~ImportController() override;

    void start(const QStringList& paths);
    void cancel() { m_cancellation.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void progressed(qsizetype done, qsizetype total);
    void finished(const vestitel::editorial::ImportReport& report);
    void failed(const vestitel::Error& error);

private:
    editorial::NewsroomThread& m_newsroom;
    Cancellation m_cancellation;
    QFuture<Result<editorial::ImportReport>> m_import;
    bool m_running = false;
};

} // namespace vestitel::session
