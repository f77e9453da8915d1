#pragma once

#include "publishing/site.h"
#include "publishing/site_files.h"
#include "publishing/site_keys.h"
#include "publishing/theme.h"

#include <vector>

namespace vestitel::publishing {

/// The files of a site that programs read: an Atom feed (RFC 4287) and an index for the page's own
/// search in each language, robots.txt (RFC 9309), and sitemap.xml (sitemaps.org, with the
/// languages of each page), which there is only where the site's address is known. The arguments
/// must outlive the plan.
[[nodiscard]] std::vector<PlannedFiles> planFeeds(const Site& site, const Theme& theme,
                                                  const SiteKeys& keys);

} // namespace vestitel::publishing
