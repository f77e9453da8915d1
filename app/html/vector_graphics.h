#pragma once

#include "html/markup_pieces.h"

namespace vestitel::html {

/// Word's vector graphics (VML), where they stand as elements: a picture in one becomes an `img`
/// unless the program wrote such an image as well; shapes go, their text stays.
void convertVectorGraphics(MarkupPieces& pieces);

} // namespace vestitel::html
