#pragma once

#include "importing/wordpress_text.h"

namespace vestitel::importing {

/// Content with its shortcodes made into HTML, or taken away. What only looks like one ("[1]",
/// "[sic]") stays.
[[nodiscard]] WordPressText replaceShortcodes(const QString& content, const QString& post,
                                              const WordPressMedia& media);

/// An address as a paragraph of its own; of class "video" when a film is there.
[[nodiscard]] QString linkParagraph(const QString& address);

} // namespace vestitel::importing
