#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace vestitel::importing {

/// A text file's bytes as text: UTF-8, UTF-16 or UTF-32 by a byte order mark, UTF-8 when the
/// bytes are that, else windows-1251 (what Bulgarian files are in when they are nothing else).
/// Never fails; a byte that windows-1251 does not have becomes U+FFFD. Line ends become "\n";
/// NUL and other control characters but tab go.
[[nodiscard]] QString decodeText(const QByteArray& bytes);

/// As above, but by the name that a page gives for its encoding, where it is one of the 8-bit ones
/// that Bulgarian and English pages use and the bytes are not UTF-8.
[[nodiscard]] QString decodeText(const QByteArray& bytes, const QByteArray& declaredEncoding);

/// Strictly UTF-8, without a byte order mark; ErrorCode::DamagedData when the bytes are not that.
[[nodiscard]] Result<QString> decodeUtf8(const QByteArray& bytes);

} // namespace vestitel::importing
