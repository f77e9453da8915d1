#pragma once

#include "archive/automatic_backup.h"
#include "editorial/newsroom_thread.h"

#include <QObject>

namespace vestitel::session {

/// Sees to it that an open archive has its automatic backups: when it was opened, while it is open,
/// and when it is closed. Also tells once when the archive lies where it may come to harm.
class BackupKeeper final : public QObject {
    Q_OBJECT

public:
    explicit BackupKeeper(editorial::NewsroomThread& newsroom, QObject* parent = nullptr);

    /// What is to be done before the archive is closed; the newsroom's end waits for it.
    static void beforeClosing(editorial::NewsroomThread& newsroom);

signals:
    /// No backup could be made, the second place has not got it, or the archive lies badly.
    void problem(const vestitel::Error& error);

private:
    void make(archive::BackupMoment moment);

    editorial::NewsroomThread& m_newsroom;
};

} // namespace vestitel::session
