#pragma once

#include "archive/archive.h"

#include <QString>

#include <map>

namespace vestitel::archive {

/// What the office has set for the checks before publishing, by rule: "off", "advice" or "must".
/// Rules that are not in it are as they come.
using CheckLevels = std::map<QString, QString>;

[[nodiscard]] Result<CheckLevels> checkLevels(Archive& archive);
[[nodiscard]] Result<void> saveCheckLevels(Archive& archive, const CheckLevels& levels);

} // namespace vestitel::archive
