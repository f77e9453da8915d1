#pragma once

#include "publishing/page_setting.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

#include <QByteArray>

namespace vestitel::publishing {

/// One edition as a page of the site, UTF-8. Depends on its arguments only, so that a preview shows
/// the bytes that an export writes. The edition must be publishable (see editions.h).
[[nodiscard]] QByteArray renderPage(const Publication& publication,
                                    const domain::Language& language, const Theme& theme,
                                    const PageSetting& setting);
/// The same as a page that stands by itself at its path (see pagePath).
[[nodiscard]] QByteArray renderPage(const Publication& publication,
                                    const domain::Language& language, const Theme& theme);

/// One edition as a piece of HTML for the source view of a content management system, without the
/// title (such systems ask for it by itself). Its images and documents are in media/ beside it;
/// links to other posts are whole addresses, and only text where the site's address is not known.
/// For a certain system see target_fragment.h.
[[nodiscard]] QByteArray renderFragment(const Publication& publication,
                                        const domain::Language& language, const Theme& theme,
                                        const FragmentSetting& setting = {});

/// One edition as plain text: title, date, lead, text, and what its programme wants said.
[[nodiscard]] QByteArray renderText(const Publication& publication,
                                    const domain::Language& language);

} // namespace vestitel::publishing
