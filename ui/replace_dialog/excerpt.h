#pragma once

#include "editorial/replace_in_posts.h"

#include <QString>

#include <vector>

namespace vestitel::replace_dialog {

/// A passage in one line, cut to what stands about its matches.
struct Excerpt {
    QString text;
    std::vector<language::TextSpan> marks; ///< In `text`.
};

/// As the passage is now, and as it would be.
[[nodiscard]] Excerpt excerptBefore(const editorial::PassageChange& change);
[[nodiscard]] Excerpt excerptAfter(const editorial::PassageChange& change);

} // namespace vestitel::replace_dialog
