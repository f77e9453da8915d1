#pragma once

#include "archive/archive.h"
#include "base/ids.h"

#include <QDateTime>

#include <vector>

namespace vestitel::archive {

/// A post as it was when it was exported for readers.
struct ExportedState {
    PostId post;
    QDateTime modified;
};

/// Keeps, for each, that it was exported now; posts that are gone are passed over. In the
/// transaction that is open, or one of its own.
[[nodiscard]] Result<void> recordExports(Archive& archive,
                                         const std::vector<ExportedState>& exported);

} // namespace vestitel::archive
