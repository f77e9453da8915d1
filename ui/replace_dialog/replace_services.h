#pragma once

#include "editorial/replace_in_posts.h"

#include <QFuture>

#include <functional>
#include <vector>

namespace vestitel::replace_dialog {

/// What the dialog has done for it; each answers by a future and never blocks. `progress` may be
/// called on any thread.
struct ReplaceServices {
    using Changes = std::vector<editorial::EditionChange>;

    std::function<QFuture<Result<Changes>>(const editorial::ReplaceRequest& request,
                                           const Progress& progress,
                                           const Cancellation& cancellation)>
        find;
    std::function<QFuture<Result<editorial::ReplaceReport>>(
        const Changes& chosen, const QString& replacement, const Progress& progress,
        const Cancellation& cancellation)>
        replace;
};

} // namespace vestitel::replace_dialog
