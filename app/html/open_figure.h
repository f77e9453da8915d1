#pragma once

#include "html/document.h"

#include <optional>

namespace vestitel::html {

/// A figure whose image and caption are still coming, in either order.
struct OpenFigure {
    Block figure{Element::Figure};
    std::optional<Block> image;
    Inlines caption;
    QString captionLang;

    [[nodiscard]] bool isEmpty() const { return !image && caption.empty(); }

    /// More of the caption, on a line of its own.
    void addCaption(Inlines inlines);

    /// The figure with its image and caption; a caption without an image is a paragraph, or
    /// nothing where it cannot be seen.
    [[nodiscard]] std::optional<Block> finish() &&;
};

} // namespace vestitel::html
