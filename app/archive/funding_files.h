#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace vestitel::archive {

/// Where an archive keeps the funding programmes that the office has written or changed, a file
/// each ("leader-2023-2027.json"; resources/funding/README.md).
[[nodiscard]] QString fundingFolder(const QString& archiveFolder);

/// Their keys: the files' names without ".json", by name.
[[nodiscard]] QStringList ownProgrammes(const QString& archiveFolder);

/// Makes those of one archive's folder the other's.
[[nodiscard]] Result<void> copyFundingFiles(const QString& fromArchive, const QString& toArchive);

} // namespace vestitel::archive
