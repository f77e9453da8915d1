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
    QString funding{}; ///< The digest of the wording that it showed of its programme, if any.
};

/// The same, of a post that a programme pays for, as it is on record.
struct FundedExport {
    PostId post;
    QString programme; ///< The post's now.
    QDate date;        ///< The post's now.
    QString funding;   ///< As above.
};

/// Keeps, for each, that it was exported now; posts that are gone are passed over. In the
/// transaction that is open, or one of its own.
[[nodiscard]] Result<void> recordExports(Archive& archive,
                                         const std::vector<ExportedState>& exported);

/// Those on record that showed something of a programme, without the trash, newest first.
[[nodiscard]] Result<std::vector<FundedExport>> fundedExports(Archive& archive);

} // namespace vestitel::archive
