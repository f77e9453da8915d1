#pragma once

#include "archive/export_record.h"
#include "editorial/export_posts.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

#include <QByteArray>

#include <functional>

namespace vestitel::editorial {

/// Where an export gets what it writes: straight from the newsroom, or through its thread.
struct ExportSource {
    std::function<Result<publishing::Theme>(const QString& folder)> theme;
    std::function<Result<publishing::Publication>(const PostId&)> publication;
    /// The post as a line of the interchange.
    std::function<Result<QByteArray>(const PostId&)> line;
    /// Keeps what was exported for readers, as it was then.
    std::function<Result<void>(const std::vector<archive::ExportedState>&)> record;
};

/// What exportPosts() and startExport() have in common.
[[nodiscard]] Result<ExportReport> runExport(const ExportSource& source,
                                             const ExportRequest& request, const Progress& progress,
                                             const Cancellation& cancellation);

} // namespace vestitel::editorial
