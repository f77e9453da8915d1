#pragma once

#include "editorial/newsroom.h"
#include "publishing/theme.h"

#include <vector>

namespace vestitel::editorial {

/// The themes that an archive can choose from: the program's, and the folder that its settings
/// name. Each with what the settings choose in it. A folder that cannot be used fails.
[[nodiscard]] Result<std::vector<publishing::Theme>> themesOf(Newsroom& newsroom);

/// The archive's pages look so from now on. `nameOrFolder` is loaded first, so that a theme that
/// cannot be used is not chosen.
[[nodiscard]] Result<publishing::Theme> useTheme(Newsroom& newsroom, const QString& nameOrFolder);

/// Sets options of a theme, by the name of the value ("accent:dark"); an empty value is the theme's
/// own again, a picture is given by its file. Fails with ErrorCode::InvalidArgument and a sentence
/// for what the theme cannot take; nothing is changed then. Gives the theme with its new values.
[[nodiscard]] Result<publishing::Theme> setThemeValues(Newsroom& newsroom,
                                                       const QString& nameOrFolder,
                                                       const publishing::ThemeValues& values);

} // namespace vestitel::editorial
