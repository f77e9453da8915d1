#include "html/paragraph_classes.h"

#include "html/open_blocks.h"

#include <algorithm>

namespace vestitel::html {

namespace {

/// A card of a video is one link to the web, and nothing beside it.
bool isVideo(const Block& paragraph) {
    const Inlines& inlines = paragraph.inlines;
    return std::all_of(inlines.begin(), inlines.end(), [&inlines](const Inline& part) {
        return part.marks.href.startsWith(QLatin1String("http")) &&
               part.marks.href == inlines.front().marks.href && !part.isBreak();
    });
}

} // namespace

void keepFittingClass(Block& text, const OpenBlocks& place) {
    const bool fits = place.isAtRoot()
                          ? text.className == u"video" && isVideo(text)
                          : text.className == u"source" && place.isAt(Element::BlockQuote);
    if (!fits) {
        text.className.clear();
    }
}

void keepOneSource(Block& quote) {
    for (Block& child : quote.children) {
        const bool isFirst = &child == &quote.children.front();
        if (child.element == Element::Paragraph && (isFirst || &child != &quote.children.back())) {
            child.className.clear();
        }
    }
}

} // namespace vestitel::html
