#pragma once

#include "publishing/publication.h"

#include <QByteArray>
#include <QString>

namespace vestitel::test {

/// A body from HTML, by the sanitiser; throws when it refuses.
[[nodiscard]] html::Body bodyFrom(const QString& html);

/// Writes the bytes into `folder` and makes them known to the publication as a medium. `seen` is
/// the size of an image as it is seen; not valid for a document.
MediaHash addMedium(publishing::Publication& publication, const QString& folder,
                    const QByteArray& bytes, const QString& name, const QString& mediaType,
                    const QSize& seen = {});

/// A post in Bulgarian and English with every block and mark of the article profile, a lead image,
/// a document, tags, a category, links to another post and to a document, and an organisation with
/// an address and footer links. Its media are files in `folder`. Always the same.
[[nodiscard]] publishing::Publication samplePublication(const QString& folder);

/// A post with one paragraph in Bulgarian and nothing else.
[[nodiscard]] publishing::Publication smallPublication();

} // namespace vestitel::test
