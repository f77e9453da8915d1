#pragma once

#include "dialogs/restore_services.h"
#include "editorial/newsroom.h"

namespace vestitel::services {

enum class ArchiveHealth { Whole, Damaged };

/// The copies of the archive in `folder`, and how they are brought back. The environment's objects
/// must outlive what was started (the application's end waits for it).
[[nodiscard]] dialogs::RestoreServices
restoreServices(const QString& folder, const editorial::Environment& environment,
                const std::vector<archive::BackupFile>& known, ArchiveHealth health);

} // namespace vestitel::services
