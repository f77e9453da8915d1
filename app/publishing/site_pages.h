#pragma once

#include "publishing/site.h"
#include "publishing/site_files.h"
#include "publishing/site_keys.h"
#include "publishing/theme.h"

#include <vector>

namespace vestitel::publishing {

/// A page that stood in another folder in an earlier export of the same site.
struct MovedPage {
    QString from; ///< "bg/2018/old-slug/"
    PostId post;
    domain::Language language;

    friend bool operator==(const MovedPage&, const MovedPage&) = default;
};

/// The pages of a site that are no articles: lists, site map, search, the choice of a language, the
/// page for what is not found, and one at each old place of a page that moved. The arguments must
/// outlive the plan.
[[nodiscard]] std::vector<PlannedFiles> planSitePages(const Site& site, const Theme& theme,
                                                      const SiteKeys& keys,
                                                      const std::vector<MovedPage>& moved);

} // namespace vestitel::publishing
