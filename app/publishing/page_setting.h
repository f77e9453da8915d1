#pragma once

#include "publishing/file_addresses.h"

#include <QString>

#include <optional>
#include <vector>

namespace vestitel::publishing {

/// A link from one page of a site to another.
struct SiteLink {
    QString name;
    QString path;           ///< From the root of the site, with index.html
    bool isCurrent = false; ///< The page that the link stands on.

    friend bool operator==(const SiteLink&, const SiteLink&) = default;
};

/// What every page of a site shows around its text.
struct SiteFrame {
    QString home; ///< Path of the home page in the page's language.
    QString feed;
    std::vector<SiteLink> navigation;
    std::vector<SiteLink> footer;
};

/// What an article shows of the site that it stands in.
struct ArticlePlace {
    SiteFrame frame;
    std::optional<SiteLink> category;
    std::vector<SiteLink> tags;
    std::optional<SiteLink> previous; ///< Older
    std::optional<SiteLink> next;     ///< Newer
    std::vector<SiteLink> related;
};

/// What surrounds an article's page.
struct PageSetting {
    FileAddresses addresses;
    std::optional<ArticlePlace> place{}; ///< Nothing: the page stands by itself.
    QString style{};                     ///< The style sheet, for a page that holds its files.
};

/// What a fragment has in it.
struct FragmentSetting {
    FileAddresses addresses = FileAddresses::below({});
    bool hasLeadImage = true; ///< Not where the system shows it by itself.
    bool hasReadMore = false; ///< Joomla's mark between the lead and the text.
};

} // namespace vestitel::publishing
