#pragma once

#include "base/result.h"
#include "publishing/fragment_profile.h"
#include "publishing/publication.h"
#include "publishing/site_files.h"
#include "publishing/theme.h"

#include <QByteArray>

#include <vector>

namespace vestitel::publishing {

/// One edition as a piece of HTML for a certain system's source view, without the title. For the
/// plain profile the same as renderFragment(). Joomla and WordPress show the lead image by
/// themselves, so it is not in the text; the others have it there. Fails with a sentence for the
/// reader when the addresses of media cannot be known.
[[nodiscard]] Result<QByteArray> renderFragmentFor(const FragmentTarget& target,
                                                   const Publication& publication,
                                                   const domain::Language& language,
                                                   const Theme& theme);

/// All files of a post's fragments: numbered media in a folder of its own, then each edition's
/// fragment and its checklist. For the plain profile the same as planFiles() plans.
[[nodiscard]] Result<std::vector<PlannedFiles>>
planFragments(const FragmentTarget& target, const Publication& publication, const Theme& theme);

} // namespace vestitel::publishing
