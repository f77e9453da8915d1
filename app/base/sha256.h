#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace vestitel {

/// SHA-256 in 64 small hexadecimal digits, as sha256sum writes it.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// The same of a file of any size, which is read in pieces.
[[nodiscard]] Result<QByteArray> sha256OfFile(const QString& path);

} // namespace vestitel
