#pragma once

#include "archive/archive.h"

namespace vestitel::archive {

// What can be made anew from the rest of an archive. Each within a transaction, unless it says
// otherwise. Only for repair and salvage.

/// Counts anew how many posts there are of each kind (the table `tally`).
[[nodiscard]] Result<void> mendTallies(sqlite::Connection& connection);

/// The SQL that counts them: kind, name, posts.
[[nodiscard]] QString recountOfTallies();

/// Which media each text shows, from the texts themselves: editions, earlier texts, drafts,
/// templates and snippets. A medium that has no row stays out.
[[nodiscard]] Result<void> mendReferences(Archive& archive);

/// How many earlier texts and drafts have other references than they show.
[[nodiscard]] Result<qint64> wrongReferences(sqlite::Connection& connection);

/// Removes rows whose parent is gone, of tables that hold no texts; how many.
[[nodiscard]] Result<qint64> dropDanglingRows(sqlite::Connection& connection);

struct TakenFiles {
    qint64 taken = 0;
    qint64 refused = 0; ///< Not what their name says.
};
/// Copies the media of another folder (files named by their hashes) that the archive lacks, and
/// gives a row to those that have none. In no transaction.
[[nodiscard]] Result<TakenFiles> takeOverMedia(const QString& folder, Archive& archive);

} // namespace vestitel::archive
