#pragma once

#include "archive/export_record.h"
#include "editorial/export_posts.h"
#include "editorial/publication_of.h"
#include "editorial/site_outline.h"
#include "publishing/folder_export.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

#include <QByteArray>

#include <functional>

namespace vestitel::editorial {

/// Where an export gets what it writes: straight from the newsroom, or through its thread.
struct ExportSource {
    std::function<Result<publishing::Theme>(const QString& folder)> theme;
    std::function<Result<publishing::Publication>(const PostId&, const PublicationContext&)>
        publication;
    std::function<Result<PublicationContext>()> context;
    /// All posts that are not in the trash, step by step: those after the one of this number.
    std::function<Result<SiteOutlines>(qint64 after, const PublicationContext&)> outlines;
    /// The post as a line of the interchange.
    std::function<Result<QByteArray>(const PostId&)> line;
    /// Keeps what was exported for readers, as it was then.
    std::function<Result<void>(const std::vector<archive::ExportedState>&)> record;
};

/// What exportPosts() and startExport() have in common.
[[nodiscard]] Result<ExportReport> runExport(const ExportSource& source,
                                             const ExportRequest& request, const Progress& progress,
                                             const Cancellation& cancellation);

/// Whether an error is about the one post, so that the others can still be exported.
[[nodiscard]] bool concernsOnePost(const Error& error);

/// The title that stands for a post in a remark.
[[nodiscard]] QString titleOf(const publishing::Publication& publication);

/// "“…” was left out: …"
[[nodiscard]] QString leftOut(const publishing::Publication& publication, const QString& reason);

/// Whether the post may not go out, since it would lack what its programme demands and nobody has
/// written why it may: Publication::fundingProblem says what is missing.
[[nodiscard]] bool isHeldBack(const publishing::Publication& publication);

/// A hint at a post that goes out without what its programme demands; empty for any other.
[[nodiscard]] QString letThrough(const publishing::Publication& publication);

/// What is kept on record of a post that was exported.
[[nodiscard]] archive::ExportedState stateOf(const publishing::Publication& publication);

/// A hint at a place of a template that nobody filled in.
[[nodiscard]] QString unfilledPlaceIn(const publishing::Publication& publication);

[[nodiscard]] publishing::FolderExport::Mode modeOf(const ExportRequest& request);

/// What was written, as the report tells it.
void addFiles(ExportReport& report, const publishing::FolderExport& files);

} // namespace vestitel::editorial
