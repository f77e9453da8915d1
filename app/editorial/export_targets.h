#pragma once

#include "base/result.h"
#include "editorial/export_posts.h"
#include "publishing/folder_export.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

#include <vector>

namespace vestitel::editorial {

/// The same post with one edition only, where the request asks for that.
[[nodiscard]] publishing::Publication withEdition(publishing::Publication publication,
                                                  const ExportRequest& request);

/// Writes a post's files in the form asked for (not a site, lines or a bulletin). Fails with a
/// sentence for the reader, also where the post has nothing for this form.
[[nodiscard]] Result<void> addPost(publishing::FolderExport& folder, const ExportRequest& request,
                                   const publishing::Publication& publication,
                                   const publishing::Theme& theme, ExportReport& report);

/// Writes one bulletin for all posts, in each language asked for, and notes it for each of them.
[[nodiscard]] Result<void> addBulletins(publishing::FolderExport& folder,
                                        const ExportRequest& request,
                                        const std::vector<publishing::Publication>& posts,
                                        const publishing::Theme& theme, ExportReport& report);

/// Whether an export puts the post itself before readers, so that it is kept on record. What only
/// tells of it (a bulletin, a notice, a calendar, a text for a network) is not.
[[nodiscard]] bool isOnRecord(ExportForm form);

} // namespace vestitel::editorial
