#pragma once

#include "domain/organisation.h"
#include "publishing/page_setting.h"
#include "publishing/theme.h"

#include <kainjow/mustache.hpp>

#include <QString>

#include <string>
#include <vector>

namespace vestitel::publishing {

/// What the data of all kinds of pages have in common.

/// Nothing where the value is empty, so that `{{#name}}` asks whether it is there.
void setText(kainjow::mustache::data& object, const char* name, const QString& value);

/// A list, and "has_NAME" where it is not empty, for a heading that stands once before it.
void setList(kainjow::mustache::data& object, const std::string& name,
             kainjow::mustache::data list);
[[nodiscard]] kainjow::mustache::data emptyList();

/// What was chosen of the theme, as `options.KEY`: a text in the page's language, a choice's value
/// and `options.KEY-VALUE` to ask for it, a switch that is on, a picture's `source`, `width` and
/// `height`. Empty ones and switches that are off are absent.
void setOptions(kainjow::mustache::data& page, const domain::Language& language, const Theme& theme,
                const FileAddresses& addresses);

[[nodiscard]] kainjow::mustache::data linkData(const SiteLink& link,
                                               const FileAddresses& addresses);
[[nodiscard]] kainjow::mustache::data linksData(const std::vector<SiteLink>& links,
                                                const FileAddresses& addresses);

/// The organisation's name and links at the foot of a page.
void setFooter(kainjow::mustache::data& page, const domain::Organisation& organisation,
               const std::vector<domain::Language>& languages, const domain::Language& language,
               const QString& siteName);

/// What surrounds the text on each page of a site.
void setFrame(kainjow::mustache::data& page, const SiteFrame& frame,
              const FileAddresses& addresses);

} // namespace vestitel::publishing
