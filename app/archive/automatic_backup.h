#pragma once

#include "archive/archive.h"
#include "archive/backup_list.h"

namespace vestitel::archive {

/// A copy that was made without anybody asking for it.
struct AutomaticBackup {
    std::optional<QString> path{}; ///< Of the new copy in backups/; nothing when none was due.
    /// Why the second place has not got it: a disk that is not there, say. The copy in the archive
    /// stands all the same; the next time tries again.
    std::optional<Error> secondPlaceProblem{};
};

/// When it is asked whether a backup is due.
enum class BackupMoment {
    Opening, ///< More than half an hour after the last.
    Closing, ///< The same.
    Running, ///< A day after the last.
};

/// A verified copy in backups/ and in the second place, if the settings name one, when something
/// changed since the last and the moment asks for it. Which changes there were is told by what is
/// stored, not by times, and a last backup of the future counts as long ago: a wrong clock makes
/// one too many, never one too few. The second place also gets what it missed. Both are thinned
/// (superfluous()).
[[nodiscard]] Result<AutomaticBackup> backupIfDue(Archive& archive, BackupMoment moment);

/// The same before a change that touches much, when anything changed since the last copy. An error
/// means that no copy could be made, so the change must not begin.
[[nodiscard]] Result<AutomaticBackup> backupBefore(Archive& archive, BackupReason reason);

/// Every copy of an open archive, of both places, newest first.
[[nodiscard]] Result<std::vector<BackupFile>> backupsOf(Archive& archive);

} // namespace vestitel::archive
