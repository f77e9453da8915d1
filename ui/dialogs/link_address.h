#pragma once

#include "base/result.h"

#include <QString>

namespace vestitel::dialogs {

/// The link target that a writer means by what is written: a web address with or without its
/// scheme, an e-mail address, a telephone number, `post:ID`. Anything else is refused with a
/// sentence that says what can stand in a link.
[[nodiscard]] Result<QString> linkTarget(const QString& written);

} // namespace vestitel::dialogs
