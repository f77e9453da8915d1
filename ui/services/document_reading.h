#pragma once

#include "base/cancellation.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace vestitel::editorial {
class NewsroomThread;
}

namespace vestitel::services {

/// Reads what new documents say, in the background, a little after readSoon(). That the reading
/// part of the program is missing is told once.
class DocumentReading final : public QObject {
    Q_OBJECT

public:
    explicit DocumentReading(editorial::NewsroomThread& newsroom, QObject* parent = nullptr);
    /// Waits until the document that is being read is let go of.
    ~DocumentReading() override;

    void readSoon();

signals:
    /// Posts may be found by more now.
    void read();
    void message(const QString& sentence);

private:
    void readNow();

    editorial::NewsroomThread& m_newsroom;
    Cancellation m_cancellation;
    QFuture<void> m_running;
    QTimer m_soon;
    bool m_isTold = false;
};

} // namespace vestitel::services
