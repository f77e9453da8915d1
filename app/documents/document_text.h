#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace vestitel::documents {

/// Of a document's text, what is more is left out.
constexpr qsizetype kMostText = 2'000'000;

/// What a document says, paragraphs in lines; at most kMostText letters. Reads at most 2,000 pages
/// of a PDF and 64 MB of what is packed. ErrorCode::DamagedData for what cannot be read,
/// ErrorCode::Unsupported for one with a password and for other extensions. To be called where a
/// crash and any use of memory do no harm (reader_main.cpp).
[[nodiscard]] Result<QString> textOf(const QByteArray& document, const QString& extension);

} // namespace vestitel::documents
