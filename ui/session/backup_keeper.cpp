#include "session/backup_keeper.h"

#include "archive/place_risk.h"
#include "base/deliver.h"
#include "base/log.h"

#include <QTimer>

#include <chrono>

namespace vestitel::session {

using namespace std::chrono_literals;

namespace {

/// Nothing, or what the writer should know.
std::optional<Error> problemOf(const Result<archive::AutomaticBackup>& made) {
    return made ? made->secondPlaceProblem : std::optional(made.error());
}

} // namespace

BackupKeeper::BackupKeeper(editorial::NewsroomThread& newsroom, QObject* parent)
    : QObject(parent), m_newsroom(newsroom) {
    auto* const hourly = new QTimer(this);
    connect(hourly, &QTimer::timeout, this, [this] { make(archive::BackupMoment::Running); });
    hourly->start(1h);
    make(archive::BackupMoment::Opening);
    deliver(m_newsroom.run(
                editorial::Priority::Background,
                [](editorial::Newsroom& open) { return archive::newPlaceWarning(open.archive()); }),
            this, [this](const Result<QString>& warning) {
                if (warning && !warning->isEmpty()) {
                    emit problem({ErrorCode::Unsupported, *warning, {}});
                }
            });
}

void BackupKeeper::make(archive::BackupMoment moment) {
    deliver(m_newsroom.run(editorial::Priority::Background,
                           [moment](editorial::Newsroom& open) {
                               return archive::backupIfDue(open.archive(), moment);
                           }),
            this, [this](const Result<archive::AutomaticBackup>& made) {
                if (const auto error = problemOf(made)) {
                    emit problem(*error);
                }
            });
}

void BackupKeeper::beforeClosing(editorial::NewsroomThread& newsroom) {
    // As writing, which is not dropped when the newsroom ends.
    static_cast<void>(newsroom.run(editorial::Priority::Writing, [](editorial::Newsroom& open) {
        const auto made = archive::backupIfDue(open.archive(), archive::BackupMoment::Closing);
        if (const auto error = problemOf(made)) {
            qCWarning(uiLog) << "no backup at closing:" << error->detail;
        }
        return made;
    }));
}

} // namespace vestitel::session
