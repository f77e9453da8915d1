#pragma once

#include "publishing/file_addresses.h"
#include "publishing/publication.h"

#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace vestitel::publishing {

/// One edition as a page tells of it to machines: search engines and sites where it is shared.
struct PageFacts {
    struct Image {
        QString address; ///< Absolute where the site's address is known, else from the page.
        QSize size;
        QString alt;
    };
    struct Alternate {
        domain::Language language;
        QString path;    ///< From the site's root, with index.html
        QString address; ///< As above.
    };

    QString title;
    QString lead;
    QString description;
    QString siteName;
    QString category;
    QString home;              ///< The site's address; empty when it is not known.
    QString address;           ///< The page's own absolute address; empty when it is not known.
    QString canonical;         ///< The same, or "./"; empty for a page that holds its files.
    std::vector<Image> images; ///< The lead image first.
    std::vector<Alternate> editions; ///< All that are exported, this one too, the primary first.
};

/// Where the site's address is not known, a page that holds its files names no images and no other
/// editions, since it has no addresses for them.
[[nodiscard]] PageFacts pageFacts(const Publication& publication, const domain::Language& language,
                                  const FileAddresses& addresses);

} // namespace vestitel::publishing
