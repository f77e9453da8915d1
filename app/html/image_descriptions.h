#pragma once

#include <QString>

namespace vestitel::html {

/// What of a foreign image's alternative text describes it: without what programs put around it
/// ("Description: …", "… Description automatically generated"), and nothing of an address, a
/// file's name or a number ("Picture 1"), which tell a reader nothing.
[[nodiscard]] QString description(const QString& alternative);

} // namespace vestitel::html
