#pragma once

#include "importing/markup_scan.h"

namespace vestitel::importing {

/// Whether an element is the site's, not the article's, by its name, role, class or id.
[[nodiscard]] bool isPageChrome(const PageElement& element);

/// Whether an element says of itself that it is the article's text.
[[nodiscard]] bool isArticleText(const PageElement& element);

/// Whether an element may hold an article's paragraphs: a div, a cell, a section.
[[nodiscard]] bool isContainer(const QString& name);

/// Whether an element stands within a line of text.
[[nodiscard]] bool isInline(const QString& name);

} // namespace vestitel::importing
