#pragma once

#include "editorial/edit_posts.h"

namespace vestitel::session {

/// The text of the post in that language; of an edition that is missing, an empty one.
[[nodiscard]] editorial::EditedText textOf(const domain::Post& post,
                                           const domain::Language& language);

/// Puts the text into its edition, which is made if it is missing.
void writeText(domain::Post& post, const editorial::EditedText& text);

} // namespace vestitel::session
