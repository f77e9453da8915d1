#pragma once

#include "publishing/publication.h"
#include "publishing/site_paths.h"

#include <QPointF>
#include <QSize>

namespace vestitel::publishing {

/// One edition as a site's lists, feeds and search show it. Small, since a site has all of them in
/// memory at once; the texts are read again, post by post, when their pages are made.
struct SiteEntry {
    /// The lead image at a small width.
    struct Picture {
        QString path; ///< From the site's root.
        QSize size;
        QPointF focus;             ///< What stays in sight when it is cropped, in fractions.
        std::vector<int> widths{}; ///< In which it is there, as far as a list can need them.
        bool hasWebp = false;      ///< So it is as WebP.
    };

    PostId post;
    bool isOwnPage = false; ///< No news: about, contact, terms.
    QString title;
    QString summary;  ///< What the page says of itself (see descriptionOf).
    QString folder;   ///< "bg/2018/slug/"
    QString category; ///< Its key; empty for none.
    QStringList tags;
    QDate date;
    QDateTime created;
    QDateTime modified;
    std::optional<Picture> picture;

    [[nodiscard]] QString path() const { return indexPath(folder); }
};

/// The edition must be publishable (see editions.h).
[[nodiscard]] SiteEntry siteEntry(const Publication& publication, const domain::Language& language);

/// Whether one comes before the other in time: by date, then by when it was begun. A total order,
/// so that two exports of the same posts are alike.
[[nodiscard]] bool isOlder(const SiteEntry& one, const SiteEntry& other);

} // namespace vestitel::publishing
