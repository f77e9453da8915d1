#pragma once

#include "html/document.h"
#include "publishing/image_plan.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

#include <QString>

namespace vestitel::publishing {

/// An edition's body for its page: images in their widths, links to other pages and documents, and
/// wide tables in a box that scrolls by itself and can be reached by keyboard.
[[nodiscard]] QString pageBody(const Publication& publication, const domain::Language& language,
                               const Theme& theme);

/// The same for any blocks of such a body.
[[nodiscard]] QString pageMarkup(const html::Document& document, const Publication& publication,
                                 const domain::Language& language, const Theme& theme);

/// An edition's body for a fragment: one width an image, nothing that needs the theme's style.
[[nodiscard]] QString fragmentBody(const Publication& publication, const domain::Language& language,
                                   const Theme& theme);

/// "Photo: Maria Petrova", `word` being the page's word for a photograph; empty without a maker.
[[nodiscard]] QString creditLine(const QString& word, const QString& credit);

/// The widest that an image is in a fragment, in pixels.
inline constexpr int kFragmentImageWidth = 960;

/// srcset for the variants of an image, with `root` before each path; empty for a single one.
[[nodiscard]] QString sourceSet(const ImagePlan& plan, const QString& root);

/// sizes to go with it: the theme's measure, or the whole window where that is narrower.
[[nodiscard]] QString imageSizes();

} // namespace vestitel::publishing
