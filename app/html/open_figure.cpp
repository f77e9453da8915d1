#include "html/open_figure.h"

#include "html/inline_text.h"

#include <iterator>

namespace vestitel::html {

void OpenFigure::addCaption(Inlines inlines) {
    if (!caption.empty()) {
        caption.push_back(Inline{});
    }
    std::move(inlines.begin(), inlines.end(), std::back_inserter(caption));
}

std::optional<Block> OpenFigure::finish() && {
    std::vector<Inlines> lines = canonicalParagraphs(caption, BreakRule::OneLine);
    std::optional<Block> text;
    if (!lines.empty()) {
        text.emplace(image ? Element::FigureCaption : Element::Paragraph);
        text->lang = captionLang;
        text->inlines = std::move(lines.front());
    }
    if (!image) {
        return text;
    }
    figure.children.push_back(std::move(*image));
    if (text) {
        figure.children.push_back(std::move(*text));
    }
    return std::move(figure);
}

} // namespace vestitel::html
