#pragma once

#include <QString>

namespace vestitel::publishing {

/// A fragment with its look in the elements themselves, for a site whose style sheet knows nothing
/// of it: spacing, lines of tables, pictures no wider than the column, colours that are read on
/// white. Classes go; languages, descriptions and all other attributes stay. `html` is a fragment
/// of our own, in which "<" never stands for itself.
[[nodiscard]] QString withInlineStyles(const QString& html);

} // namespace vestitel::publishing
