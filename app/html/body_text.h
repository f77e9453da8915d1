#pragma once

#include "base/ids.h"
#include "html/body.h"

#include <QStringList>

#include <vector>

namespace vestitel::html {

/// The words of a body, apart by where they stand; blocks are separated by a line feed.
struct BodyText {
    QString text;     ///< Everything a reader reads in the flow, without captions.
    QString captions; ///< Of figures and tables.
    QString altTexts; ///< Of images, one a line.
};

[[nodiscard]] BodyText bodyText(const Body& body);

/// Everything as plain text for people: paragraphs apart by an empty line, list items with
/// "- " or "1. ", headings on their own, images as their captions.
[[nodiscard]] QString plainText(const Body& body);

struct WordCount {
    qsizetype words = 0;
    qsizetype characters = 0; ///< Unicode code points, spaces counted, line ends not.
};
[[nodiscard]] WordCount countWords(const QString& plainText);

/// Hashes of the media that a body shows or links to, in order, each once.
[[nodiscard]] std::vector<MediaHash> mediaOf(const Body& body);
/// Ids of the posts that a body links to, in order, each once.
[[nodiscard]] std::vector<PostId> linkedPostsOf(const Body& body);

} // namespace vestitel::html
