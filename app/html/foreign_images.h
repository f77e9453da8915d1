#pragma once

#include "base/ids.h"
#include "html/sanitiser.h"

#include <functional>
#include <optional>

namespace vestitel::html {

/// What a foreign image is in the archive. `source` is the src as written, entities decoded:
/// an address, a data: URL, a file's name, "cid:…". Nothing: the image is left out.
/// Called in the order of the text, once for each img, while the tree is built.
using ImageResolver = std::function<std::optional<MediaHash>(const QString& source)>;

/// As sanitise() of sanitiser.h, for what is pasted or imported: images that are not `media:HASH`
/// yet are asked for. Data URLs may be as long as the whole input may be.
[[nodiscard]] Result<Body> sanitise(const QString& html, const ImageResolver& images,
                                    const Limits& limits = {});

} // namespace vestitel::html
