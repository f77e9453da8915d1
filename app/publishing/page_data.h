#pragma once

#include "publishing/page_setting.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

#include <kainjow/mustache.hpp>

namespace vestitel::publishing {

/// The names that a theme's templates may use, with their values for one edition. What is empty is
/// left out, so that `{{#name}}` asks whether it is there. resources/themes/README.md lists them.
[[nodiscard]] kainjow::mustache::data pageData(const Publication& publication,
                                               const domain::Language& language, const Theme& theme,
                                               const PageSetting& setting);

/// The same for a fragment.
[[nodiscard]] kainjow::mustache::data fragmentData(const Publication& publication,
                                                   const domain::Language& language,
                                                   const Theme& theme,
                                                   const FragmentSetting& setting);

} // namespace vestitel::publishing
