#pragma once

#include "editorial/import_files.h"
#include "editorial/store_imported.h"

#include <functional>

namespace vestitel::editorial {

/// Where an import puts what it has read: straight into the newsroom, or through its thread.
struct ImportSink {
    domain::Language primary; ///< For what does not say its language.
    IdSource* ids = nullptr;  ///< For posts without an id.
    std::function<Result<StoredImport>(importing::ImportedPost post, const QString& origin)> store;
};

/// What importFiles() and startImport() have in common.
[[nodiscard]] Result<ImportReport> runImport(const ImportSink& sink, const ImportRequest& request,
                                             const Progress& progress,
                                             const Cancellation& cancellation);

} // namespace vestitel::editorial
