#pragma once

#include "publishing/theme_options.h"

#include <QByteArray>

#include <vector>

namespace vestitel::publishing {

/// The end of a style sheet that gives it the chosen colours and choices as custom properties
/// (`--KEY`), for the screen only: paper keeps the theme's own. Empty where nothing was chosen, so
/// that a theme by itself has the bytes that its designer wrote. `values` are checked ones.
[[nodiscard]] QByteArray chosenStyle(const std::vector<ThemeOption>& options,
                                     const ThemeValues& values);

/// One of the program's own style sheets without comments and indentation, a rule a line: a reader
/// pays for each byte, a designer reads resources/themes. For those alone, since it knows their
/// form: a declaration a line, no value that goes on in the next.
[[nodiscard]] QByteArray compactStyle(const QByteArray& style);

} // namespace vestitel::publishing
