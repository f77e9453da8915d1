#include "html/vector_graphics.h"

#include "html/markup_text.h"

namespace vestitel::html {

void convertVectorGraphics(MarkupPieces& pieces) {
    bool hasImages = false;
    for (size_t i = 0; i < pieces.size() && !hasImages; ++i) {
        hasImages = pieces.isStart(i, "img") && pieces.hasAttribute(i, "v:shapes");
    }
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces.isStart(i, "v:imagedata")) {
            continue;
        }
        const std::string source = pieces.attribute(i, "src");
        if (!hasImages && !source.empty()) {
            pieces.insertBefore(i, "<img src=\"" + escaped(source) + "\" alt=\"\">");
        }
    }
}

} // namespace vestitel::html
