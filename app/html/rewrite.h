#pragma once

#include "base/ids.h"
#include "html/body.h"

#include <QPointF>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>

namespace vestitel::html {

/// From which files a reader may choose for an image; each left out when empty.
struct ImageSets {
    QString plain; ///< srcset
    QString webp;  ///< The srcset of the same picture as WebP, offered before it by `picture`.
    QString sizes; ///< sizes, of both
};

/// How one image is written on the page that is being made.
struct ImageMarkup {
    QString source; ///< src
    /// For a figure of this class ("gallery", or empty). Without it there is `source` alone.
    std::function<ImageSets(const QString& figureClass)> sets{};
    QSize size{}; ///< width and height in pixels; left out when not valid
    /// What stays in sight where the page's style crops it, in fractions of the picture.
    QPointF focus{0.5, 0.5};
    bool lazy = false; ///< loading="lazy"
};

/// What the outside world calls the things that a body names by `post:` and `media:`.
struct Rewriting {
    /// The address to write for a link target. `target` is what the body holds (also
    /// `post:ID` and `media:HASH`); nothing: the link's text stays and the link goes.
    std::function<std::optional<QString>(const QString& target)> link;
    /// Nothing: the image goes, its figure's caption stays.
    std::function<std::optional<ImageMarkup>(const MediaHash& image)> image;
    /// The line that is written after an image's caption ("Photo: …"); empty: none.
    std::function<QString(const MediaHash& image)> credit;
    /// The class of that line's `span`; empty: the line stands in the caption as it is.
    QString creditClass;
    bool keepBlockIds = false; ///< data-block, which is for the archive and the editor only.
    int indent = 0; ///< Spaces before each block-level line; only between blocks, never in text.
};

/// The body as HTML for a page; the parsed tree is validated again by the profile on the way.
[[nodiscard]] QString rewrite(const Body& body, const Rewriting& rewriting);

} // namespace vestitel::html
