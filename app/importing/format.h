#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace vestitel::importing {

enum class Format { JsonLines, Html, Text };

/// What a file is, by its bytes first and its name second. ErrorCode::Unsupported, with a sentence
/// that says what to do, for a WordPress export and for what is no text.
[[nodiscard]] Result<Format> detectFormat(const QByteArray& bytes, const QString& fileName);

} // namespace vestitel::importing
