#pragma once

#include "editorial/export_run.h"

namespace vestitel::editorial {

/// Exports a whole site (runExport() for ExportForm::Site): of the posts that are asked for as they
/// are, or, where none are named, of those that are ready or published, without the editions that
/// are drafts beside a ready one. `states` gets what was exported, also when it ends early.
[[nodiscard]] Result<ExportReport> writeSite(const ExportSource& source,
                                             const ExportRequest& request, const Progress& progress,
                                             const Cancellation& cancellation,
                                             std::vector<archive::ExportedState>& states);

} // namespace vestitel::editorial
