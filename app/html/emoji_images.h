#pragma once

#include "html/markup_pieces.h"

#include <string_view>

namespace vestitel::html {

/// Small pictures that stand for a character (Facebook, Slack, Teams, WordPress, Gmail) become
/// it; pictures that are only a page's tools (a pixel that counts, the box of a check list) go.
void convertEmojiImages(MarkupPieces& pieces);

/// Whether an `img`, given as its tag, is one of those: it needs no bytes.
[[nodiscard]] bool isNoPicture(std::string_view tag);

} // namespace vestitel::html
