#include "services/restore_services.h"

#include "base/deliver.h"
#include "editorial/care.h"

namespace vestitel::services {

dialogs::RestoreServices restoreServices(const QString& folder,
                                         const editorial::Environment& environment,
                                         const std::vector<archive::BackupFile>& known,
                                         ArchiveHealth health) {
    dialogs::RestoreServices services;
    services.find = [=] {
        return onPool([=] {
            std::vector<dialogs::FoundBackup> found;
            for (const archive::BackupFile& file :
                 known.empty() ? editorial::backupsOfClosed(folder) : known) {
                found.push_back({file, editorial::inspectBackup(file.path, environment)});
            }
            return found;
        });
    };
    services.restore = [=](const QString& backup, const QString& to) {
        return onPool([=]() -> Result<QString> {
            VESTITEL_CHECK(editorial::restoreBackup(backup, to, environment));
            return QString();
        });
    };
    if (health == ArchiveHealth::Damaged) {
        services.salvage = [=](const QString& to) {
            return onPool([=]() -> Result<QString> {
                VESTITEL_TRY(const auto report, editorial::salvageArchive(folder, to, environment));
                return editorial::lossesOf(report).join(u'\n');
            });
        };
    }
    return services;
}

} // namespace vestitel::services
