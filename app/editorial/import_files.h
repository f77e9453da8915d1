#pragma once

#include "base/cancellation.h"
#include "editorial/newsroom.h"

#include <QStringList>

namespace vestitel::editorial {

enum class ImportFormat { Automatic, JsonLines, Html, Text, Wxr };

struct ImportRequest {
    QStringList paths; ///< Files, or folders whose files are taken.
    std::optional<domain::Language>
        edition; ///< Nothing: as the file says, else the primary language.
    ImportFormat format = ImportFormat::Automatic;
};

struct ImportReport {
    std::vector<PostId> posts;
    /// Translated sentences, each with the file (and line) it is about: items that were skipped.
    QStringList refused;
    QStringList remarks; ///< What was imported, but with something unknown, dropped or guessed.
    bool cancelled = false;
};

/// One transaction a post; a bad item is named and skipped. A post whose id is in the archive
/// already is refused (named), unless it is the same.
[[nodiscard]] Result<ImportReport> importFiles(Newsroom& newsroom, const ImportRequest& request,
                                               const Progress& progress,
                                               const Cancellation& cancellation);

} // namespace vestitel::editorial
