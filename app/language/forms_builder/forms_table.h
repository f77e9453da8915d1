#pragma once

#include "base/result.h"
#include "language/forms_builder/paradigm.h"

#include <QByteArray>

#include <vector>

namespace vestitel::language::forms {

/// The file (forms_format.h) with all forms of `known`, and the endings that are learnt from
/// `examples`. The same arguments give the same bytes. ErrorCode::TooLarge when a number has more
/// bits than the format gives it.
[[nodiscard]] Result<QByteArray> buildTable(const std::vector<Paradigm>& known,
                                            const std::vector<Paradigm>& examples);

} // namespace vestitel::language::forms
