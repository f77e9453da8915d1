#include "services/restore_services.h"

#include "editorial/care.h"

#include <QPromise>
#include <QThreadPool>

namespace vestitel::services {

namespace {

template <typename Value, typename Work>
QFuture<Value> onPool(Work work) {
    auto promise = std::make_shared<QPromise<Value>>();
    QFuture<Value> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

dialogs::RestoreServices restoreServices(const QString& folder,
                                         const editorial::Environment& environment,
                                         const std::vector<archive::BackupFile>& known,
                                         ArchiveHealth health) {
    dialogs::RestoreServices services;
    services.find = [=] {
        return onPool<std::vector<dialogs::FoundBackup>>([=] {
            std::vector<dialogs::FoundBackup> found;
            for (const archive::BackupFile& file :
                 known.empty() ? editorial::backupsOfClosed(folder) : known) {
                found.push_back({file, editorial::inspectBackup(file.path, environment)});
            }
            return found;
        });
    };
    services.restore = [=](const QString& backup, const QString& to) {
        return onPool<Result<QString>>([=]() -> Result<QString> {
            VESTITEL_CHECK(editorial::restoreBackup(backup, to, environment));
            return QString();
        });
    };
    if (health == ArchiveHealth::Damaged) {
        services.salvage = [=](const QString& to) {
            return onPool<Result<QString>>([=]() -> Result<QString> {
                VESTITEL_TRY(const auto report, editorial::salvageArchive(folder, to, environment));
                return editorial::lossesOf(report).join(u'\n');
            });
        };
    }
    return services;
}

} // namespace vestitel::services
