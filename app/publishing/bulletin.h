#pragma once

#include "base/result.h"
#include "publishing/publication.h"
#include "publishing/site_files.h"
#include "publishing/theme.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace vestitel::publishing {

/// An e-mail bulletin of several posts in one language, as a letter to open in a mail program (see
/// mail_message.h) and as plain text in it; the HTML is the theme's bulletin.mustache. Of each post
/// it has a picture at most 544 pixels wide, the title, the date and the lead (else the beginning
/// of the text), and where the site's address is known a link to the page; never the whole text.
/// The newest posts come first, those without a date last; posts without an edition in the language
/// are not in it. Fails with a sentence for the reader when a picture cannot be read.
[[nodiscard]] Result<QByteArray> renderBulletin(const std::vector<Publication>& posts,
                                                const domain::Language& language,
                                                const Theme& theme);

/// "bulletin-2018-01-25-bg.eml", by the newest post in it.
[[nodiscard]] QString bulletinPath(const std::vector<Publication>& posts,
                                   const domain::Language& language);

/// A bulletin for each language that any of the posts is exported in, or for one only. Refers to
/// its arguments.
[[nodiscard]] std::vector<PlannedFiles>
planBulletins(const std::vector<Publication>& posts,
              const std::optional<domain::Language>& language, const Theme& theme);

} // namespace vestitel::publishing
