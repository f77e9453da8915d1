#pragma once

#include "base/cancellation.h"
#include "editorial/newsroom.h"
#include "publishing/publication.h"

#include <QStringList>

namespace vestitel::editorial {

enum class ExportForm { Page, Fragment, Text, JsonLines };

/// Everything that one post's pages need, read in one short step.
[[nodiscard]] Result<publishing::Publication> publicationOf(Newsroom& newsroom, const PostId& id);

struct ExportRequest {
    std::vector<PostId> posts;
    ExportForm form = ExportForm::Page;
    QString folder;
    QString theme; ///< Empty: the archive's setting.
};

struct ExportedPost {
    PostId post;
    QStringList files; ///< Main files (pages, fragments), absolute paths, the primary language first.
};

struct ExportReport {
    std::vector<ExportedPost> posts;
    qsizetype written = 0;
    qsizetype unchanged = 0;
    QStringList remarks; ///< Translated sentences: posts that were left out, and why.
    bool cancelled = false;
};

/// Does the whole export on the calling thread (the command line). The window uses ExportJob.
[[nodiscard]] Result<ExportReport> exportPosts(Newsroom& newsroom, const ExportRequest& request,
                                               const Progress& progress,
                                               const Cancellation& cancellation);

/// One edition as a clean fragment for the clipboard (media by the names that an export gives them).
[[nodiscard]] Result<QString> fragmentHtml(Newsroom& newsroom, const PostId& id,
                                           const domain::Language& language);

} // namespace vestitel::editorial
