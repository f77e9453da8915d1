#pragma once

#include "base/cancellation.h"
#include "editorial/export_posts.h"
#include "editorial/newsroom_thread.h"

#include <QFuture>

namespace vestitel::services {

/// Exports posts as PDF (editorial::ExportForm::Pdf): each edition's page, as its style sheet for
/// print has it, as SLUG-LANGUAGE.pdf. To be called on the window's thread, on which the engine
/// prints, page after page, without holding it; `newsroom` must outlive the export.
[[nodiscard]] QFuture<Result<editorial::ExportReport>>
startPdfExport(editorial::NewsroomThread& newsroom, const editorial::ExportRequest& request,
               const Progress& progress, const Cancellation& cancellation);

} // namespace vestitel::services
