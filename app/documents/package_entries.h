#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

namespace vestitel::documents {

/// The entries of a ZIP file that have one of these names, unpacked into memory; the first of each.
/// Nothing is ever written to a file, so no name is a path. ErrorCode::TooLarge beyond 10,000
/// entries or 64 MB unpacked, ErrorCode::Unsupported for an encrypted one, ErrorCode::DamagedData
/// for what cannot be read.
[[nodiscard]] Result<std::map<QString, QByteArray>> packageEntries(const QByteArray& zip,
                                                                   const QStringList& names);

} // namespace vestitel::documents
