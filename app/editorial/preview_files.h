#pragma once

#include "editorial/newsroom.h"

namespace vestitel::editorial {

/// One file as the export would write it, byte for byte.
struct SiteFile {
    QByteArray bytes;
    QString mediaType; ///< "text/html", "text/css", "image/jpeg", ...
};

/// The page of one edition, without writing anything: its path from the site's root.
/// Nothing when the edition has no title or no text yet.
[[nodiscard]] Result<std::optional<QString>> pagePath(Newsroom& newsroom, const PostId& id,
                                                      const domain::Language& language);

/// The file at a path from the site's root ("bg/2018/slug/index.html", "assets/style.css").
[[nodiscard]] Result<SiteFile> siteFile(Newsroom& newsroom, const PostId& shown,
                                        const QString& path);

} // namespace vestitel::editorial
