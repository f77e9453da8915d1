#pragma once

#include "base/result.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

#include <QByteArray>

namespace vestitel::publishing {

/// One edition as a page in one file: its style, images and documents are in it, so that it opens
/// from a stick or an e-mail. Other pages are linked by whole addresses where the site's is known.
/// Fails with a sentence for the reader when a medium cannot be read.
[[nodiscard]] Result<QByteArray> renderSinglePage(const Publication& publication,
                                                  const domain::Language& language,
                                                  const Theme& theme);

} // namespace vestitel::publishing
