#pragma once

#include "style/tokens.h"

#include <QFont>
#include <QString>

namespace vestitel::style {

/// The application's style sheet, made from the tokens of the scheme; heights follow the font.
[[nodiscard]] QString styleSheet(Scheme scheme, const QFont& font);

} // namespace vestitel::style
