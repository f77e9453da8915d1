#pragma once

#include "archive/salvage.h"

namespace vestitel::archive {

/// Copies the rows of one table of the attached schema `damaged` into the table of the same name,
/// in no transaction; columns that only one of them has are left out. Rows that cannot be read, or
/// that the table does not take, are counted as lost. Only for salvage.cpp.
[[nodiscard]] Result<SalvageReport::Count> copySalvagedTable(sqlite::Connection& connection,
                                                             const QString& table);

} // namespace vestitel::archive
