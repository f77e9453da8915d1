#pragma once

#include "checks/check.h"
#include "editorial/export_posts.h"

#include <QFuture>

#include <functional>

namespace vestitel::export_dialog {

/// What the dialog has done for it; each answers by a future and never blocks.
struct ExportServices {
    /// Starts an export. `progress` may be called on any thread.
    std::function<QFuture<Result<editorial::ExportReport>>(const editorial::ExportRequest& request,
                                                           const Progress& progress,
                                                           const Cancellation& cancellation)>
        start;
    /// One edition as HTML for another site.
    std::function<QFuture<Result<QString>>(const PostId& post, const domain::Language& language,
                                           const publishing::FragmentTarget& target)>
        fragment;
    /// What should be mended in a post before it is published.
    std::function<QFuture<Result<std::vector<checks::Finding>>>(const PostId& post)> check;
};

/// What is to be exported.
struct ExportSubject {
    std::vector<PostId> posts;
    std::vector<domain::Language> languages; ///< Of the archive; first: the primary one.
    /// Of a single post, which have text; empty: not said.
    std::vector<domain::Language> written;
    int editions = 0;    ///< In how many languages a single post has text; 0: not said.
    int images = 0;      ///< Of a single post; 0: not said.
    QStringList remarks; ///< What of a single post stays behind, and why: a sentence each.
};

/// What the writer chose the last time; the window remembers it.
struct ExportChoice {
    editorial::ExportForm form = editorial::ExportForm::Page;
    QString folder;
    publishing::FragmentTarget target{}; ///< Of a piece for another site.
};

} // namespace vestitel::export_dialog
