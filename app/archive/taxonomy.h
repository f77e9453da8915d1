#pragma once

#include "archive/archive.h"
#include "domain/category.h"

namespace vestitel::archive {

/// All categories, in the office's order.
[[nodiscard]] Result<std::vector<domain::Category>> categories(Archive& archive);
/// Adds the category or replaces its names.
[[nodiscard]] Result<void> saveCategory(Archive& archive, const domain::Category& category);
/// Posts of it keep their text and have no category afterwards.
[[nodiscard]] Result<void> removeCategory(Archive& archive, const QString& key);
/// All tags in use, by name.
[[nodiscard]] Result<QStringList> tags(Archive& archive);

} // namespace vestitel::archive
