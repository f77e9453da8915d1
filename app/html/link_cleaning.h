#pragma once

#include "html/markup_pieces.h"

#include <QString>

namespace vestitel::html {

/// A web address without what only tells who clicked where: the address behind a redirection of
/// Facebook, Google, Outlook and others, without tracking parameters (utm_*, fbclid, gclid, …)
/// and without a text fragment. Any other text as it is.
[[nodiscard]] QString cleanedLink(const QString& address);

/// The same for all links in the pieces, and for text that is an address.
void cleanLinks(MarkupPieces& pieces);

} // namespace vestitel::html
