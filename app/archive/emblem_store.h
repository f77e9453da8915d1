#pragma once

#include "archive/archive.h"
#include "base/ids.h"

#include <map>
#include <optional>

namespace vestitel::archive {

/// The logos that the office has added for programmes that want them seen, by the programmes' keys.
using Emblems = std::map<QString, MediaHash>;

[[nodiscard]] Result<Emblems> emblems(Archive& archive);
/// Adds the emblem or replaces it; nothing: takes it away. ErrorCode::NotFound when the archive has
/// no such medium.
[[nodiscard]] Result<void> setEmblem(Archive& archive, const QString& key,
                                     const std::optional<MediaHash>& medium);

} // namespace vestitel::archive
