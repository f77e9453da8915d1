#pragma once

#include "html/document.h"
#include "html/rewrite.h"
#include "publishing/file_addresses.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

#include <QString>

namespace vestitel::publishing {

/// An edition's body for its page: images in their widths, links to other pages and documents, and
/// wide tables in a box that scrolls by itself and can be reached by keyboard. In a page that holds
/// its files an image has one width, a link to a document leads to the page's list of documents,
/// and other pages are linked by whole addresses or not at all.
[[nodiscard]] QString pageBody(const Publication& publication, const domain::Language& language,
                               const Theme& theme, const FileAddresses& addresses);

/// The same for any blocks of such a body.
[[nodiscard]] QString pageMarkup(const html::Document& document, const Publication& publication,
                                 const domain::Language& language, const Theme& theme,
                                 const FileAddresses& addresses);

/// How a fragment names what its text shows and links to: one width an image, nothing that needs
/// the theme's style, other pages by whole addresses. Refers to its arguments.
[[nodiscard]] html::Rewriting fragmentRewriting(const Publication& publication,
                                                const domain::Language& language,
                                                const Theme& theme, const FileAddresses& addresses);

/// An edition's body for a fragment.
[[nodiscard]] QString fragmentBody(const Publication& publication, const domain::Language& language,
                                   const Theme& theme, const FileAddresses& addresses);

/// "Photo: Maria Petrova", `word` being the page's word for a photograph; empty without a maker.
[[nodiscard]] QString creditLine(const QString& word, const QString& credit);

/// The width of an image where a page names one only, in pixels.
inline constexpr int kPageImageWidth = 960;

/// The widest that an image is in a fragment, in pixels.
inline constexpr int kFragmentImageWidth = 960;

/// The id of a document's entry in the list of documents of a page that holds its files.
[[nodiscard]] QString documentAnchor(const MediaHash& hash);

} // namespace vestitel::publishing
