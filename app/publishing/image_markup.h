#pragma once

#include "html/rewrite.h"
#include "publishing/file_addresses.h"
#include "publishing/image_plan.h"

#include <QSize>
#include <QString>

#include <vector>

namespace vestitel::publishing {

/// Where the theme's style sheet shows a picture, each at a width of its own.
enum class ImagePlace {
    Column,  ///< At most as wide as the text, 45rem high, and its own pixels.
    Side,    ///< Beside the text: 45 % of it; from 40rem downwards as Column.
    Gallery, ///< Two in a row, cropped to 4:3.
    List,    ///< In a list of posts, cropped to 4:3; on a telephone across it, 16:9.
};

/// The place of a body's figure of this class: "left", "right", "gallery", or none.
[[nodiscard]] ImagePlace placeOf(const QString& figureClass);

/// `sizes` for a picture of this size (its largest variant's) there: how wide the style sheet shows
/// it in windows of all widths, what it crops included. A reader that knows this loads no more
/// than it shows.
[[nodiscard]] QString imageSizes(ImagePlace place, const QSize& size);

/// What a reader may choose from in that place: the widths that it can need there (beside the text
/// and in a gallery 960 pixels, three to a point; never the list's own), as the image's format and
/// as WebP where there is one, with their sizes. Empty in a page that holds its files; a single
/// width is offered only as WebP.
[[nodiscard]] html::ImageSets imageSets(const ImagePlan& plan, ImagePlace place,
                                        const FileAddresses& addresses);

/// srcset of a picture in several widths, whose path at one of them is known, as of this format
/// ("webp", or empty for the path's own).
[[nodiscard]] QString sourceSet(const QString& path, const std::vector<int>& widths,
                                const QString& format, const FileAddresses& addresses);

} // namespace vestitel::publishing
