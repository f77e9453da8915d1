#pragma once

#include "html/markup_pieces.h"

namespace vestitel::html {

/// Drops what belongs to a page and not to its text: navigation, footers, buttons, asides that
/// say by role or class that they lead elsewhere. Where nothing else was copied, it stays.
void dropPageChrome(MarkupPieces& pieces);

} // namespace vestitel::html
