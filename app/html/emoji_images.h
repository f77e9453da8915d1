#pragma once

#include "html/markup_pieces.h"

namespace vestitel::html {

/// Small pictures that stand for a character (Facebook, Slack, Teams, WordPress, Gmail) become
/// it; pictures that are only a page's tools (a pixel that counts, the box of a check list) go.
void convertEmojiImages(MarkupPieces& pieces);

} // namespace vestitel::html
