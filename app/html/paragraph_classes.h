#pragma once

#include "html/document.h"

namespace vestitel::html {

class OpenBlocks;

/// Takes a paragraph's class away where it has no meaning: a video's card stands at the top and is
/// one link, a source stands in a quotation (profile.md).
void keepFittingClass(Block& text, const OpenBlocks& place);

/// A quotation's source is its last paragraph, after what is quoted; the others are no sources.
void keepOneSource(Block& quote);

} // namespace vestitel::html
