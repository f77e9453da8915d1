#pragma once

#include <QString>

namespace vestitel::importing {

/// How surely a line belongs to the website around an article, not to the article.
enum class ChromeKind {
    None,
    AtEdges,  ///< So above and below the article; within it, it may be the writer's.
    Anywhere, ///< Never an article's own: a notice about JavaScript, a button to share.
};

/// What a whole line is, by a table of what sites write around their texts, in Bulgarian and
/// English. The line is one without space at its ends and with single spaces within.
[[nodiscard]] ChromeKind chromeKind(const QString& line);

/// A line that says whose the site is and since when: what follows it is no article any more.
[[nodiscard]] bool isCopyright(const QString& line);

/// The name of a part of a site ("Новини", "News"), which stands above its articles.
[[nodiscard]] bool isSectionName(const QString& line);

} // namespace vestitel::importing
