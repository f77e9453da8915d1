#include "html/vector_graphics.h"

#include "html/markup_text.h"

namespace vestitel::html {

void convertVectorGraphics(MarkupPieces& pieces) {
    bool hasImages = false;
    for (size_t i = 0; i < pieces.size() && !hasImages; ++i) {
        hasImages = pieces.isStart(i, "img") && pieces.hasAttribute(i, "v:shapes");
    }
    std::string alt;
    for (size_t i = 0; i < pieces.size() && !hasImages; ++i) {
        if (pieces.isStart(i, "v:shape")) {
            alt = pieces.attribute(i, "alt");
        } else if (pieces.isStart(i, "v:imagedata")) {
            const std::string source = pieces.attribute(i, "src");
            if (!source.empty()) {
                pieces.insertBefore(i, "<img src=\"" + escaped(source) + "\" alt=\"" +
                                           escaped(alt) + "\">");
            }
        }
    }
}

} // namespace vestitel::html
