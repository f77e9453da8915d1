#pragma once

#include "domain/medium.h"
#include "publishing/publication.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace vestitel::publishing {

/// Where things stand below the root of an exported site. Every path is made of language tags,
/// years, slugs and hashes only, so none can lead out of the folder.

/// "bg/2018/slug/", or "bg/slug/" for a page of the site's own (its kind is "page").
[[nodiscard]] QString pageFolder(const Publication& publication, const domain::Language& language);
/// "bg/2018/slug/index.html"
[[nodiscard]] QString pagePath(const Publication& publication, const domain::Language& language);
/// "bg-slug.html"
[[nodiscard]] QString fragmentPath(const Publication& publication,
                                   const domain::Language& language);
/// "slug-bg" with what is given at its end: ".notice.html"
[[nodiscard]] QString namedPath(const Publication& publication, const domain::Language& language,
                                const QString& end);
/// "slug-bg.html"
[[nodiscard]] QString singlePath(const Publication& publication, const domain::Language& language);
/// "bg-slug.txt"
[[nodiscard]] QString textPath(const Publication& publication, const domain::Language& language);
/// A folder's page: "bg/2018/slug/index.html".
[[nodiscard]] QString indexPath(const QString& folder);
/// What stands for the year of a post without a date, in paths and as a list's name.
inline constexpr QLatin1String kUndated{"undated"};
/// "assets/style.css"
[[nodiscard]] QString assetPath(const QString& name);
/// "media/guidelines-0123abcd.pdf"
[[nodiscard]] QString documentPath(const domain::Medium& document);

/// Where the organisation's site lives, with a slash at its end; nothing when its settings hold no
/// usable http or https address.
[[nodiscard]] std::optional<QUrl> siteRoot(const domain::Organisation& organisation);

/// Whether a post is a page of the site's own (about, contact), which is no news: its kind is
/// "page".
[[nodiscard]] bool isOwnPage(const domain::Post& post);

/// Whether a path stays below its root: segments of a-z, A-Z, 0-9, "-", "_" and ".", none of them
/// hidden.
[[nodiscard]] bool isSafePath(const QString& path);

/// The address when it is one that a page may link to (http, https, mailto, tel, or relative), else
/// empty.
[[nodiscard]] QString safeAddress(const QString& address);

} // namespace vestitel::publishing
