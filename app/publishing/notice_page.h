#pragma once

#include "base/result.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

#include <QByteArray>

namespace vestitel::publishing {

/// One edition as a sheet for a notice board: one page of A4 in one HTML file, by the theme's
/// notice.mustache. It has the lead, the dates and deadlines that the text names, the picture, the
/// first blocks of the text as far as they go on one page (no tables and pictures of the text), and
/// the page's address as a QR code and in letters. Without the site's address there is no code.
/// Fails with a sentence for the reader when the picture cannot be read.
[[nodiscard]] Result<QByteArray> renderNotice(const Publication& publication,
                                              const domain::Language& language, const Theme& theme);

} // namespace vestitel::publishing
