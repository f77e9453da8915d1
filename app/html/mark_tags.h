#pragma once

#include "html/document.h"
#include "html/rewrite.h"

#include <QLatin1String>
#include <QString>

#include <vector>

namespace vestitel::html {

/// An inline element around a run of text.
struct MarkTag {
    QLatin1String tag;
    QLatin1String attribute; ///< Empty: none.
    QString value;

    friend bool operator==(const MarkTag&, const MarkTag&) = default;
};

/// The elements that a run of text stands in, outermost first. `rewriting`: the page's addresses,
/// or null for the archive's own.
[[nodiscard]] std::vector<MarkTag> markTags(const Inline& part, const Rewriting* rewriting);

} // namespace vestitel::html
