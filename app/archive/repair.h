#pragma once

#include "archive/archive.h"

namespace vestitel::archive {

/// Mends what can be made anew from the rest or from backups: media whose file is missing or
/// harmed, media without a row, texts that another program changed, references, tallies. What it
/// could not mend verify() still names. Refuses a damaged database (ErrorCode::DamagedData), which
/// is never written to. The caller makes a backup first.
[[nodiscard]] Result<void> repair(Archive& archive);

} // namespace vestitel::archive
