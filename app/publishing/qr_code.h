#pragma once

#include <QString>

namespace vestitel::publishing {

/// An address as a QR code (ISO/IEC 18004, by libqrencode, a seventh of it may be damaged): an SVG
/// element for a page, black on white with its quiet zone, `label` for those who do not see it.
/// Empty when the address is too long for a code.
[[nodiscard]] QString qrCode(const QString& address, const QString& label);

} // namespace vestitel::publishing
