#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace vestitel::importing {

/// Word: also what only calls itself so; checkWordPackage() tells.
enum class Format { JsonLines, Html, Text, WordPress, Word };

/// What a file is, by its first bytes and, after them, its name. ErrorCode::Unsupported, with a
/// sentence that says what to do, for what cannot be read; InvalidArgument for an empty file.
[[nodiscard]] Result<Format> detectFormat(const QByteArray& bytes, const QString& fileName);

} // namespace vestitel::importing
