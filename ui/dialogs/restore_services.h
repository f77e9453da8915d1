#pragma once

#include "archive/backup_list.h"

#include <QFuture>

#include <functional>
#include <vector>

namespace vestitel::dialogs {

/// A copy, and what it holds or why it cannot be restored.
struct FoundBackup {
    archive::BackupFile file;
    Result<archive::BackupContents> contents;
};

/// What the restore dialog asks for; each works on another thread.
struct RestoreServices {
    std::function<QFuture<std::vector<FoundBackup>>()> find; ///< Newest first.
    /// Into a new folder; what there is to say of it afterwards, if anything.
    std::function<QFuture<Result<QString>>(const QString& backup, const QString& to)> restore;
    /// What can be read of the damaged archive; not set for one that is whole.
    std::function<QFuture<Result<QString>>(const QString& to)> salvage{};
};

} // namespace vestitel::dialogs
